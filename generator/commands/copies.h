// What the commands of offline copies share: keys, and how a copy is told of.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/problem.h"
#include "commands/command.h"
#include "packs/minisign.h"
#include "packs/statement.h"

namespace vankho {

// A file, or the key itself; null for an empty argument. Throws UsageFailure for what is neither.
std::optional<PublicKey> public_key_of_argument(const std::string& argument);

// The password, if the file needs one, is asked at the terminal.
std::optional<SecretKey> secret_key_of_argument(const std::string& file, const Session& session);

// On standard error, each with its remedy; a long list is cut.
void print_findings(const std::vector<Problem>& problems, Language language);

// "Văn khố tỉnh Sông Lam, ấn bản noi-bo, số 5, ngày 28/11/2026, dùng đến 27/5/2027, 36 văn bản"
std::string summary(const Statement& statement, Language language);

}  // namespace vankho
