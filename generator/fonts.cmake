# Liberation Serif, whose letters are as wide as those of Times New Roman, travels inside the program, so that a PDF
# needs no font where it is made and comes out the same everywhere. Defines liberation_serif_source.
enable_language(ASM)

# Version 2: Debian 12 has it in fonts-liberation2 beside version 1, Debian 13 in fonts-liberation.
set(LIBERATION_FONTS /usr/share/fonts/truetype/liberation2 /usr/share/fonts/truetype/liberation
  CACHE STRING "folders with LiberationSerif-*.ttf")

set(assembly ".section .rodata\n")
foreach(face Regular Bold Italic BoldItalic)
  find_file(LIBERATION_SERIF_${face} LiberationSerif-${face}.ttf PATHS ${LIBERATION_FONTS} NO_DEFAULT_PATH)
  if(NOT LIBERATION_SERIF_${face})
    message(FATAL_ERROR "LiberationSerif-${face}.ttf is not in ${LIBERATION_FONTS}. Install fonts-liberation2, or say "
                        "where the fonts are with -DLIBERATION_FONTS=FOLDER.")
  endif()
  string(TOLOWER vankho_liberation_serif_${face} symbol)
  string(APPEND assembly ".global ${symbol}\n.global ${symbol}_end\n.balign 8\n"
                         "${symbol}:\n.incbin \"${LIBERATION_SERIF_${face}}\"\n${symbol}_end:\n")
endforeach()
string(APPEND assembly ".section .note.GNU-stack,\"\",%progbits\n")
set(liberation_serif_source ${CMAKE_CURRENT_BINARY_DIR}/liberation_serif.s)
file(CONFIGURE OUTPUT ${liberation_serif_source} CONTENT "${assembly}" @ONLY)
