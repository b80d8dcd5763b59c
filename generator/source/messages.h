// What reading a repository can say. The messages of the gate for names are in names_messages.h.
#pragma once

#include "base/message.h"

namespace vankho::source_messages {

inline constexpr Message no_repository{
    "no-repository",
    Severity::error,
    "không có kho git nào ở {0}",
    "there is no git repository at {0}",
    "Chỉ đúng thư mục của kho bằng --repo.",
    "Name the repository's folder with --repo.",
};

inline constexpr Message cannot_open_repository{
    "cannot-open-repository",
    Severity::error,
    "không mở được kho git ở {0}: {1}",
    "cannot open the git repository at {0}: {1}",
    "Kiểm tra quyền đọc, rồi kiểm tra kho bằng lệnh git fsck; kho định dạng SHA-256 thì chuyển sang SHA-1.",
    "Check the permissions, then the repository with git fsck; convert one of the SHA-256 format to SHA-1.",
};

inline constexpr Message own_file_is_none{
    "git-file-not-regular",
    Severity::error,
    "trong kho git, {0} không phải tệp thường",
    "in the git repository, {0} is no regular file",
    "Git không tạo ra như vậy, kho có thể đã bị can thiệp: khôi phục kho từ bản sao, hoặc chép (git clone) "
    "lại "
    "từ nơi tin cậy.",
    "Git makes no such thing; somebody may have meddled: restore the repository from a copy, or clone it "
    "again "
    "from a place that you trust.",
};

inline constexpr Message damaged_index{"git-index-damaged",
                                       Severity::error,
                                       "trong kho git, mục lục {0} của một tệp gói đã hỏng",
                                       "in the git repository, {0}, the index of a pack, is damaged",
                                       "Lập lại bằng 'git index-pack' với tệp .pack cùng tên; không được thì "
                                       "chép (git clone) lại từ nơi tin cậy.",
                                       "Make it again by 'git index-pack' of the .pack of the same name; if "
                                       "that fails, clone the repository again "
                                       "from a place that you trust."};

inline constexpr Message own_file_too_large{
    "git-file-too-large",
    Severity::error,
    "trong kho git, {0} nặng quá {1} MB",
    "in the git repository, {0} has more than {1} MB",
    "Git không ghi tệp ấy lớn như vậy, kho có thể đã bị can thiệp: khôi phục kho từ bản sao, hoặc chép (git "
    "clone) lại từ nơi tin cậy.",
    "Git writes no such file; somebody may have meddled: restore the repository from a copy, or clone it "
    "again "
    "from a place that you trust.",
};

inline constexpr Message too_many_includes{
    "too-many-includes",
    Severity::error,
    "cấu hình của kho git đọc thêm (include) quá {1} tệp, tính đến {0}",
    "the configuration of the git repository includes more than {1} files, up to {0}",
    "Sửa các mục include trong tệp config của kho: có thể các tệp gọi lẫn nhau không dứt.",
    "Correct the include sections in the repository's file config: files may include each other without end.",
};

inline constexpr Message cannot_read_object{
    "cannot-read-object",
    Severity::error,
    "không đọc được {0} từ kho git: {1}",
    "cannot read {0} from the git repository: {1}",
    "Kho git bị hỏng hoặc thiếu (sao chép một phần, mất kho mượn): kiểm tra bằng lệnh git fsck, sao chép lại "
    "cho đủ "
    "hoặc khôi phục từ bản sao.",
    "The repository is damaged or incomplete (a partial clone, a lost alternate): check it with git fsck, "
    "clone it "
    "whole or restore it from a copy.",
};

inline constexpr Message beside_content{
    "stray-document",
    Severity::warning,
    "thư mục này nằm cạnh content/ nên không lên cổng",
    "this folder lies beside content/, and does not go on the portal",
    "Chuyển những gì trong thư mục này vào thư mục cùng tên ở trong content/.",
    "Move what is in it into the folder of that name in content/.",
};

inline constexpr Message no_such_commit{
    "no-such-commit",
    Severity::error,
    "kho git ở {1} không có bản ghi (commit) nào gọi là '{0}'",
    "the git repository at {1} has no commit named '{0}'",
    "Ghi tên một nhánh, một nhãn hoặc mã của một bản ghi sau --ref.",
    "Name a branch, a tag or the id of a commit after --ref.",
};

inline constexpr Message no_such_folder{
    "no-such-folder",
    Severity::error,
    "kho git không có thư mục '{0}'",
    "the git repository has no folder '{0}'",
    "Ghi đúng thư mục chứa nội dung sau 'goc'.",
    "Name the folder that holds the content after 'goc'.",
};

inline constexpr Message ambiguous_commit{
    "ambiguous-commit",
    Severity::error,
    "kho git ở {1} có nhiều hơn một thứ gọi là '{0}'",
    "the git repository at {1} has more than one thing named '{0}'",
    "Ghi mã dài hơn của bản ghi (commit) sau --ref.",
    "Write more digits of the commit's id after --ref.",
};

inline constexpr Message commits_elsewhere{
    "commits-elsewhere",
    Severity::error,
    "nhánh hiện hành (HEAD) của kho git ở {0} là '{1}', chưa có bản ghi (commit) nào; đang có: {2}",
    "the current branch (HEAD) of the git repository at {0} is '{1}' and has no commit yet; there are: {2}",
    "Chọn nhánh đang có bằng --ref, hoặc cho HEAD chỉ nhánh ấy: git symbolic-ref HEAD refs/heads/TÊN, hoặc "
    "ghi "
    "(đẩy) nội dung vào nhánh hiện hành.",
    "Choose one that is there with --ref, or let HEAD name it: git symbolic-ref HEAD refs/heads/NAME, or "
    "commit "
    "(push) the content to the current branch.",
};

inline constexpr Message no_commit_yet{
    "no-commit-yet",
    Severity::error,
    "nhánh hiện hành (HEAD) của kho git ở {0} chưa có bản ghi (commit) nào",
    "the current branch (HEAD) of the git repository at {0} has no commit yet",
    "Ghi nội dung vào kho bằng git commit, hoặc chọn nhánh khác bằng --ref, hoặc đọc thẳng thư mục làm việc "
    "bằng "
    "--worktree.",
    "Commit the content, or choose another branch with --ref, or read the working tree with --worktree.",
};

inline constexpr Message no_working_tree{
    "no-working-tree",
    Severity::error,
    "{0} là kho git, không phải thư mục làm việc",
    "{0} is a git repository, not a working tree",
    "Bỏ --worktree để đọc bản đã ghi vào kho.",
    "Leave out --worktree to read what is committed.",
};

inline constexpr Message cannot_read_file{
    "cannot-read-file",
    Severity::error,
    "không đọc được {0}: {1}",
    "cannot read {0}: {1}",
    "Kiểm tra tệp còn đó và quyền đọc.",
    "Check that the file is there and may be read.",
};

inline constexpr Message file_changed{
    "file-changed",
    Severity::error,
    "{0} vừa bị sửa trong lúc đang đọc",
    "{0} was changed while it was being read",
    "Chạy lại lệnh.",
    "Run the command again.",
};

inline constexpr Message link_refused{
    "link-refused",
    Severity::error,
    "đây là liên kết tượng trưng, có thể trỏ ra ngoài kho",
    "this is a symbolic link, which could lead outside the repository",
    "Thay liên kết bằng chính tệp mà nó trỏ tới.",
    "Put the file that it points to in its place.",
};

inline constexpr Message submodule_refused{
    "submodule-refused",
    Severity::error,
    "đây là một kho git khác (submodule), không thuộc bản ghi này",
    "this is another git repository (a submodule), which is no part of this commit",
    "Chép các tệp cần dùng vào thư mục rồi bỏ kho con, hoặc khai báo kho ấy ở mục kho của site.yaml.",
    "Copy the files that are needed and remove it, or name that repository under kho in site.yaml.",
};

inline constexpr Message not_a_file{
    "not-a-file",
    Severity::error,
    "đây không phải là tệp thường",
    "this is not a regular file",
    "Bỏ nó ra khỏi thư mục nội dung.",
    "Take it out of the content's folder.",
};

inline constexpr Message path_too_long{
    "path-too-long",
    Severity::error,
    "đường dẫn dài {0} byte, quá giới hạn {1}",
    "the path is {0} bytes long; the limit is {1}",
    "Rút ngắn tên thư mục hoặc bớt số thư mục lồng nhau.",
    "Shorten the names of the folders or nest fewer of them.",
};

inline constexpr Message too_many_files{
    "too-many-files",
    Severity::error,
    "kho có quá {0} tệp và thư mục; từ đây trở đi không đọc nữa",
    "there are more than {0} files and folders; nothing is read from here on",
    "Bỏ bớt tệp không thuộc văn khố ra khỏi thư mục nội dung.",
    "Take what does not belong to the archive out of the content's folder.",
};

}  // namespace vankho::source_messages
