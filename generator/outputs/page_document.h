// The parts that the page of a document is put together from.
#pragma once

#include "outputs/portal.h"
#include "outputs/text_html.h"
#include "outputs/value.h"

namespace vankho {

// Where each citation of the document leads from its page; parallel to Metadata::citations.
std::vector<CitationLink> citation_links(DocumentIndex document, const Portal& portal);

// {carries_out, carried_out_by, amends, amended_by, replaces, replaced_by, repeals, repealed_by, attached_to,
// cited_by, cites}: lists of document items, with those that the archive does not have.
Dict document_relations(DocumentIndex document, const Portal& portal);

// The picture of the document among those, as Markup that looks into the portal when it is asked for; none
// where it has no relations. `relations` are its own, which stand beside the picture in the page's data.
Value document_graph(DocumentIndex document, const Value& relations, const Portal& portal);

// The document as it is set on paper, whose text looks into the portal when it is asked for: {head,
// written_date, type, title, text, recipients, signature, cosigned, notes, appendices}; `cosigned` holds the
// signatures of whoever signs beside the first.
Dict official_form(DocumentIndex document, const Portal& portal);

// How others cite it: "Kế hoạch số 108-KH/ĐUK, ngày 12/4/2023 của Ban Thường vụ Đảng ủy Khối triển khai …".
std::string citation_text(DocumentIndex document, const Portal& portal);

}  // namespace vankho
