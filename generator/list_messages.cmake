# Lists every message of parsing, so that what was told of a document can be kept and told again. Defines
# parse_messages_source. A message that is not at the beginning of a line is left out, and what tells it is not kept.
file(GLOB headers RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} CONFIGURE_DEPENDS parse/*messages.h base/many_problems_messages.h)
list(SORT headers)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${headers})
set(includes "")
set(messages "")
foreach(header IN LISTS headers)
  string(APPEND includes "#include \"${header}\"\n")
  file(STRINGS ${header} lines REGEX "^(namespace|inline constexpr Message) ")
  foreach(line IN LISTS lines)
    if(line MATCHES "^namespace ([a-z_:]+)")
      set(namespace ${CMAKE_MATCH_1})
    elseif(line MATCHES "^inline constexpr Message ([a-z0-9_]+)")
      string(APPEND messages "    &${namespace}::${CMAKE_MATCH_1},\n")
    endif()
  endforeach()
endforeach()
set(parse_messages_source ${CMAKE_CURRENT_BINARY_DIR}/parse_messages.cc)
file(CONFIGURE OUTPUT ${parse_messages_source} @ONLY CONTENT [=[
#include "parse/packed_problems.h"
@includes@
namespace vankho {

std::span<const Message* const> messages_of_parsing() {
  static constexpr const Message* kAll[] = {
@messages@  };
  return kAll;
}

}  // namespace vankho
]=])
