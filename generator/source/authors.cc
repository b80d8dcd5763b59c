#include "source/authors.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "base/directions.h"
#include "base/limits.h"
#include "base/text.h"

namespace vankho {
namespace {

std::string clean(std::string_view all) {
  std::string text;
  for (std::string_view character : split_characters(all.substr(0, limits::kSubject))) {
    text += is_utf8(character) ? character : "\uFFFD";
  }
  return nfc(collapse_spaces(without_directions(text)));
}

// What stands above the first line without a word, however lines end.
std::string_view first_paragraph(std::string_view message) {
  std::size_t end = 0;
  while (end < message.size()) {
    const std::size_t next = std::min(message.find('\n', end), message.size() - 1) + 1;
    const bool blank = trim(message.substr(end, next - end)).empty();
    if (blank && end > 0) break;
    end = next;
  }
  return message.substr(0, end);
}

}  // namespace

Authors::Authors(git_repository* repository, git_odb* objects, const git_oid& newest) {
  git::Tree root = git::read_tree(repository, newest, "");
  const git_tree_entry* entry = git_tree_entry_byname(root.get(), ".mailmap");
  if (!entry || git_tree_entry_filemode(entry) != GIT_FILEMODE_BLOB) return;
  map_id_ = git::hex(*git_tree_entry_id(entry));
  std::size_t size = 0;
  git_object_t type = GIT_OBJECT_INVALID;
  git_odb_read_header(&size, &type, objects, git_tree_entry_id(entry));
  if (type != GIT_OBJECT_BLOB || size > limits::kMailmap) return;
  git::StoredObject map = git::read_object(objects, *git_tree_entry_id(entry), ".mailmap");
  git_mailmap_from_buffer(git::out(mailmap_), static_cast<const char*>(git_odb_object_data(map.get())),
                          git_odb_object_size(map.get()));
}

Change Authors::change_of(git_commit* commit) const {
  const git_signature* author = git_commit_author(commit);
  const char* name = author->name;
  const char* email = author->email;
  if (mailmap_) git_mailmap_resolve(&name, &email, mailmap_.get(), author->name, author->email);
  return {git::hex(*git_commit_id(commit)),
          git::day_at(author->when.time, author->when.offset),
          clean(name ? name : ""),
          clean(email ? email : ""),
          // libgit2's own summary is empty where memory ends.
          clean(first_paragraph(git_commit_message(commit))),
          {},
          {},
          std::nullopt};
}

}  // namespace vankho
