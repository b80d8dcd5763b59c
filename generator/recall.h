// What this or an earlier build read of the repository.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "base/problem.h"
#include "cache/records.h"
#include "model/filed_document.h"
#include "source/history.h"

namespace vankho {

// The document that `records` has of the same materials, with the problems that were told of it then; else
// what parse() gives, which is added there, but for null and where it has errors. parse() adds to the same
// `problems`. What `records` has of its wording is read when the wording is asked for, or if it is damaged by
// then, parsed by parse_again(): both must be there as long as that may be, unless the document keeps its
// wording. From any thread.
using Parse = std::function<std::optional<Document>()>;
using ParseAgain = std::function<Document()>;
std::optional<FiledDocument> recall(Records& records, const Materials& of, std::vector<Problem>& problems,
                                    const Parse& parse, const ParseAgain& parse_again);

// Where `records`, which must outlive it, has histories of commits.
HistoryMemory history_memory(Records& records);

}  // namespace vankho
