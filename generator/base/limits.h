// Where limits live: what no honest repository, document, theme or stick comes near, and what is made to do
// harm goes beyond. None depends on the machine or the hour, so that what builds here builds everywhere, and
// the message that refuses what is beyond one names it. The handbook lists those that an editor can meet
// (content/trang/so-tay-tep-kem.md), and those of templates (content/trang/so-tay-giao-dien.md).
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace vankho::limits {

// A repository. site.yaml can change the first three.
inline constexpr std::uint64_t kFile = 50 << 20;     // bytes
inline constexpr std::uint64_t kDocument = 1 << 20;  // bytes; a page, too
inline constexpr std::size_t kFiles = 200'000;
inline constexpr std::size_t kNodes =
    500'000;  // files and folders that are listed: forged trees hold themselves
inline constexpr std::uint64_t kSameTexts = 16
                                            << 20;  // bytes of documents that are alike: git has one of them
inline constexpr std::uint64_t kLeastOfText = 16 << 10;  // that one of them counts: its page is no shorter
inline constexpr std::uint64_t kSameFiles = 1 << 30;     // of other files
inline constexpr std::uint64_t kRepeated = 16 << 20;     // bytes that one bundle has more than once
inline constexpr std::size_t kName = 180;   // bytes; leaves room for an address, its folders, its extension
inline constexpr std::size_t kPath = 1000;  // bytes; longer than an address may be, short enough to walk down
inline constexpr std::size_t kCompared = 1'000'000;  // entries of a tree that its history is read of
inline constexpr std::size_t kGoneFiles = 100'000;   // that a history is read of, in case they come back
inline constexpr std::size_t kAtOnce = 100 << 20;  // bytes that libgit2 takes for what is no file of the site
inline constexpr int kIncludes = 100;              // of other files by git's configuration
inline constexpr std::size_t kTouched = 20;        // files of a commit of which it is kept in mind which
inline constexpr std::size_t kMailmap = 1'000'000;  // bytes
inline constexpr std::size_t kSubject = 1000;       // bytes of a commit's, of its author's name
inline constexpr std::size_t kStores = 100;         // that info/alternates leads to
inline constexpr std::size_t kPairs = 10'000;       // of files that are compared for one that was moved
inline constexpr std::size_t kSignatures = 20'000;  // of files, for the same
inline constexpr std::size_t kAlike = 1'000'000;    // bytes of a file, for the same

// Two wordings that are shown side by side. A revision has a paragraph or two changed, which takes some
// thousand steps; a text of 1 MB written anew may take all of them, which is a fifth of a second.
inline constexpr int kEdits = 2'000;             // of paragraphs, and of the words of one
inline constexpr std::size_t kNeighbours = 100;  // added ones that one removed there may have become
inline constexpr std::size_t kStepsOfComparison = 20'000'000;  // words and places looked at

// Declarations in YAML.
inline constexpr std::size_t kFrontMatter = 64 << 10;  // bytes
inline constexpr std::size_t kSettings = 256 << 10;    // bytes of site.yaml
inline constexpr std::size_t kRegistry = 8 << 20;      // bytes: some 50,000 bodies
inline constexpr std::size_t kValues = 300'000;        // of a file, its keys among them
inline constexpr std::size_t kValue = 4000;            // bytes of one
inline constexpr std::size_t kLine = 256 << 10;  // bytes; libfyaml takes one apart before it tells of it
inline constexpr std::size_t kEditions = 20;
inline constexpr std::size_t kId = 100, kTopic = 150;  // bytes: their pages are named after them
inline constexpr std::size_t kTopics = 40;             // of a document: each has a page
inline constexpr int kNestedValues = 16;
inline constexpr int kNestedBodies = 20;

// The text of one document. Its parts are paragraphs, cells of tables, and stretches in one style; what is
// written of it counts what is read out of it, such as the clause that says what is due.
inline constexpr int kMarksOfLetter = 30;  // Unicode's own limit for text that is read as it comes
inline constexpr std::size_t kParts = 400'000;
inline constexpr std::size_t kTextLines = 55'000;  // with something on them: 1 MB of lines of 19 bytes
inline constexpr std::size_t kCells = 120'000;  // of its tables, rows times columns: 10,000 rows of a dozen
inline constexpr std::size_t kFootnotes = 10'000;
inline constexpr std::size_t kAppendices = 1'000;  // each begins a page
inline constexpr std::size_t kSigns = 500'000;  // such as * and [, which may each begin something
inline constexpr std::size_t kFindings =
    12'000;  // numbers, deadlines, commemorations, tasks: a table of 5,000 rows has two a row
inline constexpr std::size_t kGrowth = 64;             // times the bytes of the file that are written of it
inline constexpr std::size_t kSmallest = 64 << 10;     // a file's bytes, as far as growth counts them
inline constexpr std::size_t kSearched = 100'000'000;  // bytes gone through for places of words

// Pictures in copies. A file of a few kB may hold any number of pixels; most go into a copy as compressed as
// they are, but a PDF has the layers of a PNG apart.
inline constexpr std::uint64_t kPixels = 16'000'000;         // a page at 400 dots an inch
inline constexpr std::uint64_t kPixelsInLayers = 8'500'000;  // a screen of 3840 by 2160
inline constexpr std::uint64_t kPixelsOfSite = 16'000'000;   // in layers, and for each byte of these pictures
inline constexpr std::uint64_t kPixelsOfByte = 16;           // so many more

// A template, and a page that it makes. Steps are statements, expressions, turns of loops, and items and text
// that filters and operators go through.
inline constexpr std::size_t kTemplate = 1 << 20;     // bytes
inline constexpr std::size_t kTemplateMistakes = 20;  // that are told
inline constexpr std::size_t kTemplateNames = 250;    // that one function, or a file's top, gives values to
inline constexpr int kTemplateNesting = 50;           // of brackets, operators and tags
inline constexpr int kTemplateCalls = 32;  // includes, macros, super(); files in one line of extends
inline constexpr std::int64_t kTemplateSteps = 10'000'000;
inline constexpr std::size_t kBytesOfStep = 8;   // of text
inline constexpr std::size_t kNamesOfStep = 16;  // that a search goes through
inline constexpr std::size_t kPage = 64 << 20;   // bytes, with those that macros and set blocks write
inline constexpr int kListsOfLists = 4000;       // written out; bounds how deep a value can become

// A document of another program, and each program that reads it: a thousand pages of Word without pictures
// are 4 MB of XML or more, which take pandoc a quarter of a minute and 600 MB.
inline constexpr std::chrono::seconds kConverting{120};
inline constexpr std::uint64_t kMemoryOfConverter = std::uint64_t{3} << 30;  // bytes
inline constexpr std::uint64_t kConverted = 256 << 20;                       // bytes it writes
inline constexpr std::uint64_t kPartOfOffice = 64 << 20;                     // bytes of one, unpacked
inline constexpr std::uint64_t kOfficeText = 16 << 20;                       // bytes of its text in XML
inline constexpr std::uint64_t kSearchedFile = 64 << 20;  // bytes of a file that is none of the site
inline constexpr std::uint64_t kMarkup = 8 << 20;         // bytes of a web page that is searched

// A copy that is verified, whoever made it.
inline constexpr std::uint64_t kSums = 64 << 20;       // bytes of SHA256SUMS, and of the list of a difference
inline constexpr std::uint64_t kStatement = 64 << 10;  // bytes
inline constexpr std::uint64_t kUnpacked = 64 << 20;   // bytes, and for each byte of a zip
inline constexpr std::uint64_t kTimesUnpacked = 200;   // so many: pages deflate to a tenth

// Messages.
inline constexpr std::size_t kProblemsOfFile = 100;
inline constexpr std::size_t kQuotations = 1000;      // of lines, before it is known which are told
inline constexpr std::size_t kQuoted = 2000;          // bytes of a line
inline constexpr std::size_t kArgument = 1200;        // bytes; a path can have 1024
inline constexpr std::size_t kSuggested = 5'000'000;  // names looked at for "did you mean"

// The last resort, for what a library never comes back from: processor time for one document. The largest
// that is allowed takes a tenth of it.
inline constexpr std::chrono::seconds kForOne{10};

}  // namespace vankho::limits
