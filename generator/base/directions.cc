#include "base/directions.h"

#include "base/hidden_character.h"
#include "base/text.h"

namespace vankho {
namespace {

enum class Control { none, embeds, ends_embedding, isolates, ends_isolate };

Control control_of(std::string_view character) {
  if (character.size() != 3 || character[0] != '\xE2') return Control::none;
  const char32_t code = code_point(character);
  if (code == 0x202C) return Control::ends_embedding;
  if (code >= 0x202A && code <= 0x202E) return Control::embeds;
  if (code == 0x2069) return Control::ends_isolate;
  if (code >= 0x2066 && code <= 0x2068) return Control::isolates;
  return Control::none;
}

// Both kinds begin with one of these; most texts have none of them.
bool may_have_controls(std::string_view text) {
  return text.find("\xE2\x80") != text.npos || text.find("\xE2\x81") != text.npos;
}

}  // namespace

bool has_balanced_directions(std::string_view text) {
  if (!may_have_controls(text)) return true;
  int embeddings = 0, isolates = 0;
  for (std::string_view character : split_characters(text)) {
    const Control control = control_of(character);
    if (control == Control::embeds) ++embeddings;
    if (control == Control::isolates) ++isolates;
    if (control == Control::ends_embedding && --embeddings < 0) return false;
    if (control == Control::ends_isolate && --isolates < 0) return false;
  }
  return embeddings == 0 && isolates == 0;
}

std::string without_directions(std::string_view text) {
  if (!may_have_controls(text)) return std::string(text);
  std::string out;
  for (std::string_view character : split_characters(text)) {
    if (control_of(character) == Control::none) out += character;
  }
  return out;
}

}  // namespace vankho
