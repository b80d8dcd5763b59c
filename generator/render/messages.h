// What this room can say about templates. Fields in quotes are words of templates.
#pragma once

#include <string_view>

#include "base/message.h"

namespace vankho::jinja {

consteval Message mistake(std::string_view code, std::string_view vietnamese, std::string_view english,
                          std::string_view vietnamese_remedy = "", std::string_view english_remedy = "") {
  return {code, Severity::error, vietnamese, english, vietnamese_remedy, english_remedy};
}

// About a name that stands for nothing, {0}: `near` proposes {1}, `alone` may list in {1} what there is.
struct Unknown {
  Message alone;
  Message near;
};

// Files.

inline constexpr Message kNotUtf8 = mistake(
    "template-not-utf8", "tệp mẫu có ký tự không phải UTF-8", "the template has bytes that are not UTF-8",
    "Lưu lại tệp với bảng mã UTF-8 (Unicode).", "Save the file as UTF-8 (Unicode).");

inline constexpr Message kFileTooBig =
    mistake("template-budget", "tệp mẫu dài quá {0} byte", "the template is longer than {0} bytes");

inline constexpr Message kTooManyNames =
    mistake("template-budget", "'{0}' là tên thứ {1} được đặt trong tệp, block hoặc macro này: quá nhiều",
            "'{0}' is name number {1} that this file, block or macro sets: too many");

inline constexpr Message kNoSuchPage =
    mistake("template-unknown-file", "giao diện không có tệp mẫu này", "the theme has no such template");

// Words and signs.

inline constexpr Message kUnexpectedCharacter = mistake(
    "template-syntax", "không hiểu ký tự '{0}' trong thẻ", "the character '{0}' means nothing in a tag",
    "Đặt chữ trong dấu nháy, hoặc đóng thẻ bằng '{1}' trước nó.",
    "Put text in quotes, or close the tag with '{1}' before it.");

inline constexpr Message kNotClosed = mistake("template-syntax", "'{0}' mở ở đây không có '{1}' đóng lại",
                                              "'{0}' opened here is not closed with '{1}'");

inline constexpr Message kUnclosedString =
    mistake("template-syntax", "chuỗi mở ở đây thiếu dấu {0} đóng lại",
            "the text in quotes that begins here lacks its closing {0}");

inline constexpr Message kUnknownEscape =
    mistake("template-syntax", "không hiểu '{0}' trong chuỗi", "'{0}' means nothing in a text in quotes",
            "Dùng được: \\\\ \\' \\\" \\n \\r \\t \\xNN \\uNNNN.",
            "Known are: \\\\ \\' \\\" \\n \\r \\t \\xNN \\uNNNN.");

inline constexpr Message kNotAnInteger = mistake("template-syntax", "'{0}': mẫu chỉ tính được với số nguyên",
                                                 "'{0}': templates know integers only");

inline constexpr Message kNumberTooBig = mistake(
    "template-number", "số vượt quá giới hạn của số nguyên 64 bit", "the number is beyond a 64-bit integer");

inline constexpr Message kExpected =
    mistake("template-syntax", "cần '{0}' nhưng gặp '{1}'", "expected '{0}' but got '{1}'");

inline constexpr Message kExpectedExpression =
    mistake("template-syntax", "cần một biểu thức nhưng gặp '{0}'", "expected an expression but got '{0}'");

inline constexpr Message kExpectedName =
    mistake("template-syntax", "cần một tên nhưng gặp '{0}'", "expected a name but got '{0}'");

inline constexpr Message kExpectedFile =
    mistake("template-syntax", "cần tên tệp trong dấu nháy nhưng gặp '{0}'",
            "expected a file's name in quotes but got '{0}'");

inline constexpr Message kReservedName =
    mistake("template-syntax", "không đặt tên là '{0}' được: đó là từ của ngôn ngữ mẫu",
            "'{0}' cannot be a name: it is a word of the template language");

inline constexpr Message kTooDeep =
    mistake("template-nesting", "lồng vào nhau quá {0} tầng", "nested more than {0} deep");

// Tags.

inline constexpr Message kMisplacedTag =
    mistake("template-syntax", "gặp '{0}' trong khi '{1}' ở dòng {2} chưa được đóng bằng '{3}'",
            "'{0}' comes while '{1}' of line {2} is not closed with '{3}'");

inline constexpr Message kStrayTag =
    mistake("template-syntax", "'{0}' ở đây không đóng thẻ nào", "'{0}' closes nothing here");

inline constexpr Message kWrongBlockName =
    mistake("template-syntax", "'endblock {0}' đóng block '{1}' mở ở dòng {2}",
            "'endblock {0}' closes the block '{1}' of line {2}", "Viết 'endblock' hoặc 'endblock {1}'.",
            "Write 'endblock' or 'endblock {1}'.");

inline constexpr Message kBlockTwice =
    mistake("template-block", "block '{0}' đã có ở dòng {1}", "there is a block '{0}' in line {1} already");

inline constexpr Message kMacroNotOutside =
    mistake("template-macro", "'macro' chỉ đặt được ở tầng ngoài cùng của tệp",
            "'macro' belongs at the outermost level of a file");

inline constexpr Message kBlockInMacro =
    mistake("template-block", "'block' không đặt trong 'macro' được", "'block' cannot be inside 'macro'");

inline constexpr Message kExtendsNotFirst =
    mistake("template-extends", "'extends' phải đứng đầu tệp, trước mọi chữ và mọi thẻ khác",
            "'extends' must come first in a file, before any text or other tag",
            "Trước nó chỉ được có ghi chú {{# … #}}.", "Only comments {{# … #}} may come before it.");

inline constexpr Message kPrintsOutsideBlock =
    mistake("template-extends", "tệp có 'extends' chỉ in ra trong 'block': '{0}' ở đây không có chỗ hiện",
            "a file with 'extends' prints inside 'block' only: '{0}' has no place here");

inline constexpr Message kExtendsCycle = mistake("template-extends", "các tệp kế thừa nhau thành vòng: {0}",
                                                 "files extend one another in a circle: {0}");

inline constexpr Message kImportedExtends =
    mistake("template-import", "không nhập macro từ tệp có 'extends' được: '{0}'",
            "macros cannot be imported from a file with 'extends': '{0}'");

inline constexpr Message kSuperOutside =
    mistake("template-block", "super() chỉ dùng được trong 'block'", "super() belongs inside 'block'");

inline constexpr Message kNoSuper = mistake("template-block", "không tệp nào được kế thừa có block '{0}'",
                                            "no extended file has a block '{0}'");

// Expressions.

inline constexpr Message kMethod =
    mistake("template-attribute", "'.{0}' là một phương thức của Jinja, không phải khóa '{0}'",
            "'.{0}' is a method in Jinja, not the key '{0}'", "Viết ['{0}'] để lấy khóa ấy.",
            "Write ['{0}'] for the key.");

inline constexpr Message kNotCallable = mistake("template-call", "chỉ gọi được macro, super() và items()",
                                                "only macros, super() and items() can be called");

inline constexpr Message kOnlyCallable =
    mistake("template-call", "'{0}' là macro hoặc tệp macro: chỉ gọi được, không dùng làm giá trị được",
            "'{0}' is a macro or a file of macros: it can be called but is no value");

inline constexpr Message kWalkedOnce = mistake(
    "template-filter", "trong Jinja, kết quả của '{0}' chỉ duyệt được một lần và luôn được coi là đúng",
    "in Jinja, what '{0}' gives can be walked only once and always counts as true", "Thêm '|list' sau nó.",
    "Add '|list' after it.");

inline constexpr Message kTooManyArguments =
    mistake("template-arguments", "'{0}' nhận nhiều nhất {1} giá trị không ghi tên",
            "'{0}' takes at most {1} unnamed values");

inline constexpr Message kUnnamedAfterNamed =
    mistake("template-arguments", "giá trị không ghi tên phải đứng trước các giá trị có ghi tên",
            "unnamed values come before named ones");

inline constexpr Message kMissingArgument =
    mistake("template-arguments", "'{0}' được gọi mà thiếu '{1}'", "'{0}' is called without '{1}'");

inline constexpr Message kArgumentTwice =
    mistake("template-arguments", "'{0}' được cho hai lần", "'{0}' is given twice");

inline constexpr Message kTestNotEnded =
    mistake("template-syntax", "sau 'is {0}' không thể là '{1}'", "'{1}' cannot follow 'is {0}'",
            "Đặt phép thử trong ngoặc: (… is {0}).", "Put the test in parentheses: (… is {0}).");

inline constexpr Message kUnexpectedArgument =
    mistake("template-arguments", "phép thử '{0}' không nhận giá trị nào", "the test '{0}' takes no value");

// Names that stand for nothing.

inline constexpr Unknown kUnknownTag = {
    mistake("template-unknown-tag", "không có thẻ '{0}'", "there is no tag '{0}'", "Dùng được: {1}.",
            "Known are: {1}."),
    mistake("template-unknown-tag", "không có thẻ '{0}'; có phải '{1}'?",
            "there is no tag '{0}'; did you mean '{1}'?")};

inline constexpr Unknown kUnknownFilter = {
    mistake("template-unknown-filter", "không có bộ lọc '{0}'", "there is no filter '{0}'", "Dùng được: {1}.",
            "Known are: {1}."),
    mistake("template-unknown-filter", "không có bộ lọc '{0}'; có phải '{1}'?",
            "there is no filter '{0}'; did you mean '{1}'?")};

inline constexpr Unknown kUnknownTest = {
    mistake("template-unknown-test", "không có phép thử '{0}'", "there is no test '{0}'", "Dùng được: {1}.",
            "Known are: {1}."),
    mistake("template-unknown-test", "không có phép thử '{0}'; có phải '{1}'?",
            "there is no test '{0}'; did you mean '{1}'?")};

inline constexpr Unknown kUnknownTemplate = {
    mistake("template-unknown-file", "không có tệp mẫu '{0}'", "there is no template '{0}'"),
    mistake("template-unknown-file", "không có tệp mẫu '{0}'; có phải '{1}'?",
            "there is no template '{0}'; did you mean '{1}'?")};

inline constexpr Unknown kUnknownExport = {
    mistake("template-import", "tệp được nhập không có '{0}'", "the imported file has no '{0}'"),
    mistake("template-import", "tệp được nhập không có '{0}'; có phải '{1}'?",
            "the imported file has no '{0}'; did you mean '{1}'?")};

inline constexpr Unknown kUnknownArgument = {
    mistake("template-arguments", "không có tham số '{0}'", "there is no parameter '{0}'"),
    mistake("template-arguments", "không có tham số '{0}'; có phải '{1}'?",
            "there is no parameter '{0}'; did you mean '{1}'?")};

inline constexpr Unknown kUndefinedName = {
    mistake("template-undefined", "không có '{0}'", "'{0}' is undefined"),
    mistake("template-undefined", "không có '{0}'; có phải '{1}'?",
            "'{0}' is undefined; did you mean '{1}'?")};

inline constexpr Unknown kUndefinedKey = {
    mistake("template-undefined", "giá trị này không có khóa '{0}'", "this value has no key '{0}'"),
    mistake("template-undefined", "giá trị này không có khóa '{0}'; có phải '{1}'?",
            "this value has no key '{0}'; did you mean '{1}'?")};

// Values, when a page is rendered.

inline constexpr Message kNotText = mistake("template-value", "giá trị kiểu {0} không in ra thành chữ được",
                                            "a value of type {0} cannot be printed",
                                            "Duyệt nó bằng 'for', lấy một khóa của nó, hoặc dùng '|join'.",
                                            "Walk it with 'for', take a key of it, or use '|join'.");

inline constexpr Message kWrongOperands = mistake(
    "template-value", "phép '{0}' không dùng được giữa {1} và {2}", "'{0}' does not apply to {1} and {2}");

inline constexpr Message kWrongOperand =
    mistake("template-value", "'{0}' không dùng được với {1}", "'{0}' does not apply to {1}");

inline constexpr Message kNotIterable = mistake("template-value", "không duyệt qua giá trị kiểu {0} được",
                                                "a value of type {0} cannot be walked");

inline constexpr Message kWrongCount = mistake("template-value", "cần {0} phần tử cho {0} tên, nhưng gặp {1}",
                                               "expected {0} items for {0} names, but got {1}");

inline constexpr Message kDivisionByZero = mistake("template-number", "chia cho 0", "division by 0");

inline constexpr Message kEmptyText =
    mistake("template-value", "'{0}' cần một chuỗi không rỗng", "'{0}' needs a text that is not empty");

inline constexpr Message kUndefinedItem =
    mistake("template-undefined", "không có phần tử {0}", "there is no item {0}");

inline constexpr Message kUndefinedFirst =
    mistake("template-undefined", "'{0}' của một dãy rỗng", "'{0}' of an empty sequence");

inline constexpr Message kUndefinedElse =
    mistake("template-undefined", "'if' ở đây không có 'else' nên không cho giá trị nào",
            "this 'if' has no 'else' and gives no value");

inline constexpr Message kTooManySteps =
    mistake("template-budget", "mẫu chạy quá {0} bước", "the template takes more than {0} steps",
            "Vòng lặp này duyệt quá nhiều; tách trang hoặc bớt vòng lặp lồng nhau.",
            "This loop walks too much; split the page or nest fewer loops.");

inline constexpr Message kTooMuchOutput =
    mistake("template-budget", "trang dài quá {0} byte", "the page is longer than {0} bytes");

inline constexpr Message kTooManyCalls = mistake(
    "template-budget", "include, macro và super gọi nhau quá {0} tầng",
    "include, macro and super call one another more than {0} deep",
    "Có lẽ '{1}' gọi lại chính nó mà không có lúc dừng.", "Perhaps '{1}' calls itself without an end.");

inline constexpr Message kTooManyLists =
    mistake("template-budget", "mẫu tạo quá {0} danh sách lồng danh sách",
            "the template makes more than {0} lists of lists");

}  // namespace vankho::jinja
