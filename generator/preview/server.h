// The pages of a site over HTTP, to the browsers of this machine.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace vankho {

struct Answer {
  int status = 200;
  std::string path;  // its ending says what the body is
  std::string body;
  bool confined = false;  // an attachment, which anybody made: no script of it runs
};

// `path` is decoded, relative to the site's root, and any bytes: it must never reach the file system.
// `version` is what pages have to be dressed with. Called from many threads.
using Answerer = std::function<Answer(const std::string& path, const std::string& version)>;

// Answers requests from construction on, those alone that name `host` or this machine itself as the one they
// are meant for: a page of another site, whose name was made to lead here, gets nothing.
class Server {
 public:
  // Without a port, the first free one from 8080 on. Throws UsageFailure where there is none.
  Server(const std::string& host, std::optional<int> port, Answerer answerer);
  ~Server();

  std::string address() const;  // "http://127.0.0.1:8080/"

  // Every page that is open loads itself again.
  void tell_of_change();

 private:
  struct Running;
  std::unique_ptr<Running> running_;
};

}  // namespace vankho
