// Scripts that complete commands and options in a shell, made from the same declarations that parse them.
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

#include "commands/command.h"
#include "commands/messages.h"

namespace vankho {
namespace {

// What may be typed next.
struct Word {
  std::string text;         // "build", "--repo"
  std::string description;  // without quotes of any kind
  bool is_command = false;
  bool takes_value = false;
};

// A command and what may follow it; `path` is empty for the program itself, "hook install" for a command
// within one.
struct Place {
  std::string path;
  std::vector<Word> words;
};

std::string unquoted(std::string text) {
  std::erase_if(
      text, [](char c) { return c == '\'' || c == '"' || c == '`' || c == '\\' || c == '[' || c == ']'; });
  std::ranges::replace(text, ':', ',');
  return text;
}

void add_options(const CLI::App& app, std::vector<Word>& words) {
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames())
      words.push_back(
          {"--" + name, unquoted(option->get_description()), false, option->get_items_expected_max() > 0});
  }
}

void add_places(const CLI::App& app, const std::string& path, std::vector<Place>& places) {
  const std::size_t at = places.size();
  places.push_back({path, {}});
  for (const CLI::App* sub : app.get_subcommands([](const CLI::App*) { return true; })) {
    places[at].words.push_back({sub->get_name(), unquoted(sub->get_description()), true, false});
    add_places(*sub, path.empty() ? sub->get_name() : path + " " + sub->get_name(), places);
  }
  add_options(app, places[at].words);
}

std::vector<Place> places_of(const CLI::App& program) {
  std::vector<Place> places;
  add_places(program, "", places);
  for (Place& place : places) {
    if (!place.path.empty()) add_options(program, place.words);  // they may stand behind a command too
    std::ranges::sort(place.words, {}, &Word::text);
    const auto same = [](const Word& one, const Word& other) { return one.text == other.text; };
    place.words.erase(std::unique(place.words.begin(), place.words.end(), same), place.words.end());
  }
  return places;
}

// Shell code that sets `named` to the command typed so far, from the words in the array `typed`.
std::string path_typed(const std::vector<Place>& places) {
  std::string paths;
  for (const Place& place : places) {
    if (!place.path.empty()) paths += (paths.empty() ? "\"" : "|\"") + place.path + "\"";
  }
  return fmt::format(
      "  local named='' word\n"
      "  for word in \"${{typed[@]}}\"; do\n"
      "    case \"${{named:+$named }}$word\" in\n"
      "      {}) named=\"${{named:+$named }}$word\" ;;\n"
      "    esac\n"
      "  done\n",
      paths);
}

// Where no word fits, bash completes the name of a file.
std::string for_bash(const std::vector<Place>& places) {
  std::string script = "_vankho() {\n  local typed=(\"${COMP_WORDS[@]:1:COMP_CWORD-1}\") words=''\n" +
                       path_typed(places) + "  case \"$named\" in\n";
  for (const Place& place : places) {
    std::string words;
    for (const Word& word : place.words) words += (words.empty() ? "" : " ") + word.text;
    script += fmt::format("    '{}') words='{}' ;;\n", place.path, words);
  }
  return script +
         "  esac\n"
         "  COMPREPLY=($(compgen -W \"$words\" -- \"${COMP_WORDS[COMP_CWORD]}\"))\n"
         "}\n"
         "complete -o default -F _vankho vankho\n";
}

std::string for_zsh(const std::vector<Place>& places) {
  std::string script =
      "#compdef vankho\n_vankho() {\n  local -a typed\n  typed=(\"${(@)words[2,CURRENT-1]}\")\n" +
      path_typed(places) + "  local -a offered\n  case \"$named\" in\n";
  for (const Place& place : places) {
    script += fmt::format("    '{}') offered=(\n", place.path);
    for (const Word& word : place.words)
      script += fmt::format("      '{}:{}'\n", word.text, word.description);
    script += "    ) ;;\n";
  }
  return script +
         "  esac\n"
         "  _describe 'vankho' offered || _files\n"
         "}\n"
         "compdef _vankho vankho\n";
}

std::string for_fish(const std::vector<Place>& places) {
  std::string script;
  for (const Place& place : places) {
    const std::string last = place.path.substr(place.path.rfind(' ') + 1);
    const std::string where =
        place.path.empty() ? "__fish_use_subcommand" : "__fish_seen_subcommand_from " + last;
    for (const Word& word : place.words) {
      const std::string what = word.is_command ? "-f -a " + word.text
                                               : (word.takes_value ? "-r -l " : "-l ") + word.text.substr(2);
      script += fmt::format("complete -c vankho -n '{}' {} -d '{}'\n", where, what, word.description);
    }
  }
  return script;
}

int print_completion(const CLI::App& app, const std::string& shell) {
  const std::vector<Place> places = places_of(*app.get_parent());
  const std::string script = shell == "bash"  ? for_bash(places)
                             : shell == "zsh" ? for_zsh(places)
                                              : for_fish(places);
  std::fwrite(script.data(), 1, script.size(), stdout);
  return 0;
}

std::string known_shell(const std::string& shell) {
  return shell == "bash" || shell == "zsh" || shell == "fish"
             ? ""
             : "viết bash, zsh hoặc fish (bash, zsh or fish)";
}

}  // namespace

Command completion_command() {
  return {"completion", "in mã để vỏ lệnh gợi ý lệnh và tùy chọn (completions for a shell)",
          [](CLI::App& app, const Session&) {
            auto shell = std::make_shared<std::string>();
            app.add_option("VỎ", *shell, "bash, zsh hoặc fish")
                ->required()
                ->type_name("")
                ->check(CLI::Validator(known_shell, ""));
            return [shell, &app] { return print_completion(app, *shell); };
          }};
}

}  // namespace vankho
