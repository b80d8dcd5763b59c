# cmark-gfm, statically where the archives are installed, so that the program runs where the library is not.
# Versions before 0.29.0.gfm.13 take ten seconds and a gigabyte on a twelve-kilobyte table (CVE-2023-37463
# and its siblings), so an older one is refused.
find_path(CMARK_GFM_INCLUDE cmark-gfm.h)
find_path(CMARK_GFM_EXTENSIONS_INCLUDE cmark-gfm-core-extensions.h)
find_library(CMARK_GFM_LIBRARY NAMES libcmark-gfm.a cmark-gfm)
find_library(CMARK_GFM_EXTENSIONS_LIBRARY NAMES libcmark-gfm-extensions.a cmark-gfm-extensions)
foreach(part CMARK_GFM_INCLUDE CMARK_GFM_EXTENSIONS_INCLUDE CMARK_GFM_LIBRARY CMARK_GFM_EXTENSIONS_LIBRARY)
  if(NOT ${part})
    message(FATAL_ERROR "cmark-gfm (library and extensions, 0.29.0.gfm.13 or newer) is not installed: "
                        "run 'sh generator/build.sh', which installs it.")
  endif()
endforeach()

file(STRINGS ${CMARK_GFM_INCLUDE}/cmark-gfm_version.h version REGEX "CMARK_GFM_VERSION_STRING")
string(REGEX MATCH "0\\.[0-9]+\\.[0-9]+\\.gfm\\.[0-9]+" CMARK_GFM_VERSION "${version}")
string(REPLACE ".gfm." "." comparable "${CMARK_GFM_VERSION}")
if(NOT comparable OR comparable VERSION_LESS 0.29.0.13)
  message(FATAL_ERROR "cmark-gfm ${CMARK_GFM_VERSION} is too old: 0.29.0.gfm.13 or newer is needed, since older "
                      "ones can be made to hang by a small table. Run 'sh generator/build.sh', which installs it.")
endif()

add_library(cmark-gfm INTERFACE)
target_include_directories(cmark-gfm SYSTEM INTERFACE ${CMARK_GFM_INCLUDE} ${CMARK_GFM_EXTENSIONS_INCLUDE})
target_link_libraries(cmark-gfm INTERFACE ${CMARK_GFM_EXTENSIONS_LIBRARY} ${CMARK_GFM_LIBRARY})
