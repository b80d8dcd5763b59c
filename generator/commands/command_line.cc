#include "commands/command_line.h"

#include <span>

#include "base/text.h"
#include "commands/messages.h"

namespace vankho {
namespace {

std::vector<Command> commands() {
  return {apply_command(),    build_command(),   check_command(), completion_command(), hook_command(),
          import_command(),   inspect_command(), new_command(),   pack_command(),       publish_command(),
          rollback_command(), schema_command(),  serve_command(), verify_command()};
}

using Actions = std::map<const CLI::App*, std::function<int()>>;

void speak_vietnamese(CLI::App& app) {
  app.set_help_flag("-h,--help", "in phần trợ giúp này (help)");
  app.set_version_flag("--version", "vankho " VANKHO_VERSION, "in số phiên bản (version)");
  app.option_defaults()->group("Tùy chọn");
  for (CLI::Option* option : app.get_options()) option->group("Tùy chọn");
  const std::shared_ptr<CLI::FormatterBase> formatter = app.get_formatter();
  formatter->label("Usage", "Cách dùng");
  formatter->label("OPTIONS", "TÙY CHỌN");
  formatter->label("SUBCOMMAND", "LỆNH");
  formatter->label("Positionals", "Đối số");
  formatter->label("REQUIRED", "(phải có)");
}

void declare_language(CLI::App& app, Session& session) {
  const auto known = [](const std::string& language) {
    return language == "vi" || language == "en" ? std::string() : "viết vi hoặc en (vi or en)";
  };
  app.add_option_function<std::string>(
         "--lang",
         [&session](const std::string& language) {
           session.language = language == "en" ? Language::english : Language::vietnamese;
         },
         "ngôn ngữ của thông báo: vi hoặc en (language of messages)")
      ->type_name("vi|en")
      ->check(CLI::Validator(known, ""));
}

Actions declare_commands(CLI::App& app, const Session& session) {
  Actions actions;
  for (const Command& command : commands()) {
    CLI::App* sub = app.add_subcommand(std::string(command.name), std::string(command.summary));
    sub->group("Lệnh");
    sub->get_help_ptr()->group("Tùy chọn");
    actions[sub] = command.declare(*sub, session);
  }
  return actions;
}

std::vector<std::string> options_of(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  }
  return names;
}

std::vector<std::string> subcommands_of(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* sub : app.get_subcommands([](const CLI::App*) { return true; }))
    names.push_back(sub->get_name());
  return names;
}

// The innermost command that was named.
const CLI::App& named_command(const CLI::App& app) {
  const CLI::App* named = &app;
  while (!named->get_subcommands().empty()) named = named->get_subcommands().front();
  return *named;
}

UsageFailure unknown_word(const std::string& word, const CLI::App& command, const std::string& help) {
  const bool option = word.starts_with('-');
  std::vector<std::string> known = option ? options_of(command) : subcommands_of(command);
  if (option && command.get_parent() != nullptr) {
    for (std::string& name : options_of(*command.get_parent())) known.push_back(std::move(name));
  }
  const std::string typed = word.substr(0, word.find('='));
  const std::string_view meant = did_you_mean(typed, {known.begin(), known.end()});
  if (!meant.empty()) return UsageFailure(messages::mistyped, {typed, std::string(meant)});
  return UsageFailure(messages::unknown_argument, {typed, help});
}

// "vankho hook install"
std::string full_name(const CLI::App& command) {
  const CLI::App* parent = command.get_parent();
  return parent ? full_name(*parent) + ' ' + command.get_name() : command.get_name();
}

// "--to DIR", or what stands without a name: "DIR|FILE.zip".
std::string shown(const CLI::Option& option) {
  const std::string type = option.get_type_name();
  const bool told = !type.empty() && type != "TEXT";
  if (!option.get_positional()) return told ? option.get_name() + ' ' + type : option.get_name();
  return told ? type : option.get_name();
}

// CLI11 tells of these in English.
std::optional<UsageFailure> missing_word(const CLI::App& command, const CLI::ParseError& error,
                                         const std::string& help, std::string_view last_word) {
  const auto kind = static_cast<CLI::ExitCodes>(error.get_exit_code());
  const auto is_missing = [](const CLI::Option* option) {
    return option->get_required() && option->count() == 0;
  };
  const std::vector<const CLI::Option*> missing = command.get_options(is_missing);
  if (kind == CLI::ExitCodes::RequiredError && !missing.empty())
    return UsageFailure(messages::missing_argument, {shown(*missing.front()), help});
  const CLI::Option* last = command.get_option_no_throw(std::string(last_word));
  if (kind == CLI::ExitCodes::ArgumentMismatch && last != nullptr)
    return UsageFailure(messages::missing_value, {std::string(last_word), last->get_type_name(), help});
  return std::nullopt;
}

// "--format: xml not in {text,json}", "--edition: At Most 1 required but received 2"
std::optional<UsageFailure> mistaken_value(const CLI::ParseError& error, const std::string& help) {
  constexpr std::string_view kChoice = " not in {";
  const std::string_view said = error.what();
  const std::size_t colon = said.find(": "), choice = said.find(kChoice);
  if (colon == said.npos) return std::nullopt;
  const std::string option(said.substr(0, colon));
  if (static_cast<CLI::ExitCodes>(error.get_exit_code()) == CLI::ExitCodes::ArgumentMismatch &&
      said.substr(colon).starts_with(": At Most 1 "))
    return UsageFailure(messages::given_twice, {option, help});
  if (choice == said.npos || !said.ends_with('}')) return std::nullopt;
  const std::string value(said.substr(colon + 2, choice - colon - 2));
  std::string choices(said.substr(choice + kChoice.size()));
  choices.pop_back();
  return UsageFailure(messages::wrong_value, {option, value, choices});
}

// Words that nobody asked for tell more than what is missing because of them.
UsageFailure explained(const CLI::App& app, const CLI::ParseError& error, std::string_view last_word) {
  const CLI::App& command = named_command(app);
  const std::string help = full_name(command);
  const std::vector<std::string> unknown = app.remaining(true);
  if (!unknown.empty()) return unknown_word(unknown.front(), command, help);
  if (!subcommands_of(command).empty()) return UsageFailure(messages::no_command, {help});
  if (auto missing = missing_word(command, error, help, last_word)) return *missing;
  if (auto mistaken = mistaken_value(error, help)) return *mistaken;
  return UsageFailure(messages::wrong_usage, {error.what(), help});
}

// What a script types whose variable is not set: `--sign-with "$KEY"` and `--out=$OUT`. Taken as it is, the
// first makes a copy without a signature, and the second takes the next word for its value.
void refuse_empty_values(std::span<const char* const> words) {
  for (std::size_t i = 1; i < words.size(); ++i) {
    const std::string_view word = words[i];
    if (word.empty()) throw UsageFailure(messages::empty_value, {words[i - 1]});
    if (word.starts_with("--") && word.find('=') == word.size() - 1)
      throw UsageFailure(messages::empty_value, {std::string(word.substr(0, word.size() - 1))});
  }
}

}  // namespace

int run_command_line(int count, const char* const* arguments, Session& session) {
  CLI::App app("Văn khố: dựng cổng văn bản từ một kho git", "vankho");
  speak_vietnamese(app);
  app.require_subcommand(1);
  app.fallthrough();
  declare_language(app, session);
  const Actions actions = declare_commands(app, session);
  const std::span<const char* const> words(arguments, static_cast<std::size_t>(count));
  try {
    app.parse(count, arguments);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return app.exit(error);
    refuse_empty_values(words);
    throw explained(app, error, words.back());
  }
  refuse_empty_values(words);
  return actions.at(app.get_subcommands().front())();
}

}  // namespace vankho
