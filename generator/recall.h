// What this or an earlier build read of the repository.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "base/problem.h"
#include "cache/records.h"
#include "model/document.h"
#include "source/history.h"

namespace vankho {

// The document that `records` has of the same materials; else what parse() gives, which is added there, but
// for null, and for what parsing has something to tell of. From any thread.
std::optional<Document> recall(Records& records, const Materials& of, const std::vector<Problem>& problems,
                               const std::function<std::optional<Document>()>& parse);

// Where `records`, which must outlive it, has histories of commits.
HistoryMemory history_memory(Records& records);

}  // namespace vankho
