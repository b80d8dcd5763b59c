// A document in the vocabulary of schema.org, which search engines and catalogues of legislation read:
// https://schema.org/Legislation, used as the publishers of EUR-Lex advise
// (https://eur-lex.europa.eu/eli-register/legis_schema_org.html).
#pragma once

#include "outputs/portal.h"
#include "outputs/value.h"

namespace vankho {

// JSON-LD for a <script type="application/ld+json"> on the document's page, which its addresses are relative
// to. Only what the document states: an interval inferred for an undated one is no legislationDate. What it
// amends, repeals, replaces (legislationChanges), carries out (isBasedOn), cites and is attached to
// (isPartOf) is named whether or not the archive has it, and linked where it does.
Markup legislation(DocumentIndex document, const Portal& portal);

}  // namespace vankho
