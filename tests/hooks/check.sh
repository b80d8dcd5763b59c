#!/bin/sh
# The git hooks, in repositories as editors and a web server have them: check.sh VANKHO
# Prints what is not as it should be, then "N passed, N failed".
set -u
vankho=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
export HOME="$work" GIT_CONFIG_NOSYSTEM=1 LANG=C.UTF-8
PATH=$(dirname "$vankho"):$PATH
passed=0 failed=0

# expect WHAT COMMAND…: the command succeeds.
expect() {
  what=$1
  shift
  if "$@"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "not so: $what"
    cat said
  fi
}

# said TEXT: what was printed last has the line.
said() { grep -qxF -e "$1" -e "remote: $1" -e "remote: $1        " said; }

commits() { git -C "$1" rev-list --count HEAD 2>/dev/null || echo 0; }

# document NAME LINE: a plan with a line of front matter.
document() {
  mkdir -p content/van-ban/thu-vien
  printf -- '---\nloai: ke-hoach\n%s\nngay: 2026-01-05\n---\n\n1. Đọc sách.\n' "$2" >"content/van-ban/thu-vien/$1.md"
}

git init --quiet --bare -b main kho.git
git init --quiet -b main lam
cd lam || exit 1
git config user.email a@b.vn
git config user.name 'Văn thư'
git remote add origin ../kho.git
printf 'ten: Cổng thử\n' >content.tmp && mkdir content && mv content.tmp content/site.yaml
printf -- '- {id: thu-vien, ten: Thư viện tỉnh, ky_hieu: TVT}\n' >content/co-quan.yaml

"$vankho" hook install >../said
cd .. && expect 'a working repository gets its hook' said "Đã cài: $work/lam/.git/hooks/pre-commit"
"$vankho" hook install --repo kho.git >said
expect 'a bare repository gets the hook that checks' said "Đã cài: $work/kho.git/hooks/pre-receive"
expect 'a bare repository gets the hook that queues' said "Đã cài: $work/kho.git/hooks/post-receive"
cd lam || exit 1

document a 'trich_yeu: đọc sách'
git add -A && git commit --quiet -m 'Thêm kế hoạch' 2>../said
cd .. && expect 'a commit without mistakes is made' [ "$(commits lam)" = 1 ]
git -C lam push --quiet origin main 2>said
expect 'a push without mistakes is taken' [ "$(commits kho.git)" = 1 ]
expect 'the pusher hears that the portal will be built' said 'vankho: đã nhận; cổng sẽ được dựng lại.'
git -C lam push --quiet origin main:nhap 2>said
expect 'who pushes another branch hears that it is not shown' \
  said 'vankho: đã nhận, nhưng kho này dựng cổng từ nhánh main, và nhánh ấy không có gì mới. Đẩy'
git -C kho.git branch --quiet -D nhap && git -C lam push --quiet origin main
git -C kho.git update-ref -d refs/heads/main && git -C lam push --quiet origin main 2>said
expect 'the build is queued with the new commit' grep -q "$(git -C lam rev-parse HEAD) refs/heads/main" \
  kho.git/vankho-hang-doi
cd lam || exit 1

document b 'trich_yu: đọc sách'
git add -A && git commit --quiet -m 'Hỏng' 2>../said
cd .. && expect 'a commit with a mistake is not made' [ "$(commits lam)" = 1 ]
expect 'the editor sees the mistake' said "van-ban/thu-vien/b.md:3:1: lỗi: không có khóa 'trich_yu'; có phải 'trich_yeu'?"
git -C lam commit --quiet --no-verify -m 'Hỏng'
git -C lam push origin main 2>said
expect 'a push with a mistake is refused' [ "$(commits kho.git)" = 1 ]
expect 'the pusher sees the mistake' \
  said "van-ban/thu-vien/b.md:3:1: lỗi: không có khóa 'trich_yu'; có phải 'trich_yeu'?"

cd lam && git reset --quiet --hard HEAD~1
document b 'trich_yeu: mua sách'
document c 'trich_yu: chưa xong'
git add content/van-ban/thu-vien/b.md && git commit --quiet -m 'Thêm b' 2>../said
cd .. && expect 'what is not staged is not checked' [ "$(commits lam)" = 2 ]

printf 'MẬT\n\nKẾ HOẠCH\nđọc sách\n' >lam/content/van-ban/thu-vien/c.md
git -C lam add -A && git -C lam commit --quiet --no-verify -m c && git -C lam push origin main 2>said
expect 'a push with a mark of secrecy is refused' [ "$(commits kho.git)" = 1 ]
expect 'the message does not quote the document' [ "$(grep -c 'đọc sách' said)" = 0 ]
git -C lam reset --quiet --hard HEAD~1

printf 'PHỤ LỤC\nTUYỆT MẬT\nđọc sách\n' >lam/content/van-ban/thu-vien/phu-luc.txt
git -C lam add -A && git -C lam commit --quiet --no-verify -m c && git -C lam push origin main 2>said
expect 'a push of a file with a mark, which may yet be attached, is refused' [ "$(commits kho.git)" = 1 ]
expect 'the pusher sees in which file and line' said \
  'content/van-ban/thu-vien/phu-luc.txt:2: lỗi: tệp mang dấu chỉ độ mật: không được đưa lên cổng'
git -C lam reset --quiet --hard HEAD~1

for path in 'content/van-ban/thu-vien/con.md' 'content/van-ban/thu-vien/.an.md' 'tai-lieu/a.md' 'themes/mac-dinh/ghi-chu.txt'; do
  mkdir -p "lam/$(dirname "$path")" && printf 'MẬT\n\nKẾ HOẠCH\nđọc sách\n' >"lam/$path"
  git -C lam add -A && git -C lam commit --quiet --no-verify -m c
  git -C lam rm --quiet "$path" && git -C lam commit --quiet --no-verify -m 'Bỏ c' && git -C lam push origin main 2>said
  expect "nor does a secret lie in $path, which no site has" [ "$(commits kho.git)" = 1 ]
  expect 'the pusher sees where that is' said "$path:1: lỗi: tệp mang dấu chỉ độ mật: không được đưa lên cổng"
  git -C lam reset --quiet --hard HEAD~2
done

cd lam && printf 'MẬT\n\nKẾ HOẠCH\nđọc sách\n' >content/van-ban/thu-vien/c.md
git add -A && git commit --quiet --no-verify -m c && secret=$(git rev-parse --short HEAD)
git rm --quiet content/van-ban/thu-vien/c.md && git commit --quiet --no-verify -m 'Bỏ c'
cd .. && git -C lam push origin main 2>said
expect 'a mark of secrecy in an earlier commit of the push refuses it' [ "$(commits kho.git)" = 1 ]
expect 'the pusher sees where it is' said 'van-ban/thu-vien/c.md:1: lỗi: văn bản mang dấu chỉ độ mật: không được đưa lên cổng'
expect 'and in which commit' grep -q "dấu chỉ độ mật trong bản ghi: $secret. Xóa ở bản ghi mới nhất chưa đủ" said
expect 'the message does not quote that document either' [ "$(grep -c 'đọc sách' said)" = 0 ]
git -C lam tag v1 HEAD~1 && git -C lam push origin v1 2>said
expect 'a tag does not bring it in either' [ -z "$(git -C kho.git tag)" ]
git -C lam tag thu HEAD:content && git -C lam push origin thu 2>said
expect 'a tag of something else than a commit is refused' \
  said 'vankho: không nhận thu: đó không phải một bản ghi (commit).'
git -C lam tag -d v1 thu >said && git -C lam reset --quiet --hard HEAD~2

cd lam && printf 'ten: Cổng thử\ngioi_han: {so_tep: 1}\n' >content/site.yaml
printf 'MẬT\n\nKẾ HOẠCH\nđọc sách\n' >content/van-ban/thu-vien/c.md
git add -A && git commit --quiet --no-verify -m c
git rm --quiet content/van-ban/thu-vien/c.md && printf 'ten: Cổng thử\n' >content/site.yaml
git add -A && git commit --quiet --no-verify -m 'Bỏ c'
cd .. && git -C lam push origin main 2>said
expect 'a limit of files does not hide a secret from the check' [ "$(commits kho.git)" = 1 ]
expect 'and the pusher sees where it is' said 'van-ban/thu-vien/c.md:1: lỗi: văn bản mang dấu chỉ độ mật: không được đưa lên cổng'
git -C lam reset --quiet --hard HEAD~2

cd lam && printf 'ten: Cổng thử\ngioi_han: {tep: 1KB, van_ban: 1KB}\n' >content/site.yaml
{ printf 'MẬT\n\nKẾ HOẠCH\nđọc sách\n'; yes 'đọc sách' | head -c 9000; } >content/van-ban/thu-vien/c.md
git add -A && git commit --quiet --no-verify -m c
git rm --quiet content/van-ban/thu-vien/c.md && printf 'ten: Cổng thử\n' >content/site.yaml
git add -A && git commit --quiet --no-verify -m 'Bỏ c'
cd .. && git -C lam push origin main 2>said
expect 'nor does a limit of bytes' said 'content/van-ban/thu-vien/c.md:1: lỗi: tệp mang dấu chỉ độ mật: không được đưa lên cổng'
git -C lam reset --quiet --hard HEAD~2

cd lam && ln -s 'TUYỆT MẬT' content/van-ban/thu-vien/d
git add -A && git commit --quiet --no-verify -m d
git rm --quiet content/van-ban/thu-vien/d && git commit --quiet --no-verify -m 'Bỏ d'
cd .. && git -C lam push origin main 2>said
expect 'nor does a link that leads to one hide it' \
  said 'content/van-ban/thu-vien/d:1: lỗi: tệp mang dấu chỉ độ mật: không được đưa lên cổng'
git -C lam reset --quiet --hard HEAD~2

mkdir chet && printf '#!/bin/sh\nkill -9 $$\n' >chet/vankho && chmod +x chet/vankho
PATH=$work/chet:$PATH git -C lam push origin main 2>said
expect 'a push that cannot be searched is refused' [ "$(commits kho.git)" = 1 ]
expect 'and nobody is told of a secret' grep -q 'vì không soát được dấu chỉ độ mật trong bản ghi' said
expect 'that there may not be' [ "$(grep -c 'vì có dấu chỉ độ mật' said)" = 0 ]

git -C lam push origin main main:refs/heads/thu 2>said
expect 'a push of two branches is taken' [ "$(commits kho.git)" = 2 ]
git -C lam push --quiet origin :thu 2>said
expect 'a branch can be deleted' [ -z "$(git -C kho.git branch --list thu)" ]

# Another body's repository, gathered into the portal, which only the server has.
git init --quiet -b main huyen
printf -- '- {id: thu-vien-huyen, ten: Thư viện huyện, ky_hieu: TVH}\n' >huyen/co-quan.yaml
git -C huyen add -A
git -C huyen -c user.email=a@b.vn -c user.name='Văn thư' commit --quiet -m 'Cơ quan'
cd lam || exit 1
printf 'ten: Cổng thử\nkho: [{url: ../huyen}]\n' >content/site.yaml
document d 'trich_yeu: đọc sách ở huyện
co_quan: thu-vien-huyen'
git add content/site.yaml content/van-ban/thu-vien/d.md && git commit --quiet -m 'Thêm d' 2>../said
cd .. && expect 'a body of a gathered repository is known before a commit' [ "$(commits lam)" = 3 ]
mv huyen o-may-chu && cd lam || exit 1
document e 'trich_yeu: đọc báo ở huyện
co_quan: thu-vien-huyen'
git add content/van-ban/thu-vien/e.md && git commit --quiet -m 'Thêm e' 2>../said
cd .. && expect 'a commit does not wait for a repository that is elsewhere' [ "$(commits lam)" = 4 ]
expect 'but that is said' grep -q "^site.yaml: cảnh báo: máy này không đọc được kho '../huyen'" said
mv o-may-chu huyen

printf '#!/bin/sh\necho mine\n' >lam/.git/hooks/pre-commit
"$vankho" hook install --repo lam >said 2>&1
expect 'a hook of another program is not overwritten' grep -q mine lam/.git/hooks/pre-commit
expect 'which is said' said "vankho: đã có $work/lam/.git/hooks/pre-commit của chương trình khác, vankho không ghi đè"
"$vankho" hook install --repo kho.git >said 2>&1
expect 'a hook of our own is replaced' said "Đã cài: $work/kho.git/hooks/pre-receive"
git -C lam config core.hooksPath "moc"
"$vankho" hook install --repo lam >said 2>&1
expect 'a folder for hooks that git is told of is used' [ -x lam/moc/pre-commit ]

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
