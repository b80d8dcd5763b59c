// Documents that this or an earlier build parsed.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "base/problem.h"
#include "cache/records.h"
#include "model/document.h"

namespace vankho {

// The document that `records` has of the same materials; else what parse() gives, which is added there, but
// for null, and for what parsing has something to tell of. From any thread.
std::optional<Document> recall(Records& records, const Materials& of, const std::vector<Problem>& problems,
                               const std::function<std::optional<Document>()>& parse);

}  // namespace vankho
