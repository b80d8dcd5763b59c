#include "preview/server.h"

#include <fmt/format.h>
#include <httplib.h>
#include <sys/socket.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <random>
#include <thread>

#include "preview/assets.h"
#include "preview/messages.h"

namespace vankho {
namespace {

constexpr int kFirstPort = 8080, kPortsTried = 100;
constexpr std::size_t kThreads = 64;  // most of them wait for a change, one a tab
constexpr auto kLongestWait = std::chrono::seconds(2);
constexpr const char* kConfined = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; sandbox";

// By the ending of a path.
std::string content_type(std::string_view path) {
  static const std::map<std::string_view, std::string, std::less<>> kTypes = {
      {".html", "text/html; charset=utf-8"},
      {".css", "text/css; charset=utf-8"},
      {".js", "text/javascript; charset=utf-8"},
      {".json", "application/json"},
      {".xml", "application/xml"},
      {".ics", "text/calendar; charset=utf-8"},
      {".md", "text/plain; charset=utf-8"},
      {".svg", "image/svg+xml"},
      {".png", "image/png"},
      {".jpg", "image/jpeg"},
      {".jpeg", "image/jpeg"},
      {".gif", "image/gif"},
      {".webp", "image/webp"},
      {".pdf", "application/pdf"}};
  const auto type = kTypes.find(path.substr(std::min(path.rfind('.'), path.size())));
  return type == kTypes.end() ? "application/octet-stream" : type->second;
}

// "[::1]:8080" -> "[::1]"
std::string_view without_port(std::string_view host) {
  const std::size_t colon = host.rfind(':');
  const bool is_port = colon != std::string_view::npos &&
                       host.find_first_not_of("0123456789", colon + 1) == std::string_view::npos;
  return is_port ? host.substr(0, colon) : host;
}

// As it stands in an address.
std::string bracketed(const std::string& host) {
  return host.find(':') == std::string::npos ? host : "[" + host + "]";
}

// Of the site, without the slash before it; a folder means its index.
std::string page_of(const std::string& request_path) {
  std::string path = request_path.substr(std::min<std::size_t>(1, request_path.size()));
  return path.empty() || path.ends_with('/') ? path + "index.html" : path;
}

}  // namespace

struct Server::Running {
  Running(const std::string& given_host, std::optional<int> wanted, Answerer given_answerer)
      : host(given_host),
        answerer(std::move(given_answerer)),
        name(fmt::format("{:x}", std::random_device{}())) {
    port = wanted ? bind(*wanted, *wanted) : bind(kFirstPort, kFirstPort + kPortsTried - 1);
    listener = std::jthread([this] { http->listen_after_bind(); });
    http_is_up();
  }

  ~Running() {
    {
      std::scoped_lock lock(mutex);
      ending = true;
    }
    changed.notify_all();
    http->stop();
  }

  std::unique_ptr<httplib::Server> configured() {
    auto server = std::make_unique<httplib::Server>();
    server->new_task_queue = [] { return new httplib::ThreadPool(kThreads); };
    // A connection is a thread, so none is kept for requests that may come. Two programs must not share a
    // port.
    server->set_keep_alive_max_count(1);
    server->set_keep_alive_timeout(1);
    server->set_socket_options([](socket_t socket) {
      const int yes = 1;
      setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    server->set_pre_routing_handler([this](const httplib::Request& request, httplib::Response& response) {
      // The whole is sent, which RFC 9110 (14.2) allows: the library would send each of many ranges, as often
      // as they are asked for. It hands on an object of its own that is not const.
      const_cast<httplib::Request&>(request).ranges.clear();
      answer(request, response);
      return httplib::Server::HandlerResponse::Handled;
    });
    return server;
  }

  // Newer cpp-httplib never again binds a server that could not have its first port.
  int bind(int first, int last) {
    for (int candidate = first; candidate <= last; ++candidate) {
      http = configured();
      if (http->bind_to_port(host, candidate)) return candidate;
    }
    throw UsageFailure(messages::port_taken, {host, std::to_string(first)});
  }

  void http_is_up() {
    while (!http->is_running()) std::this_thread::yield();
  }

  bool is_meant(std::string_view asked) const {
    const std::string_view named = without_port(asked);
    return named == "127.0.0.1" || named == "localhost" || named == "[::1]" || named == bracketed(host);
  }

  void answer(const httplib::Request& request, httplib::Response& response) {
    if (!is_meant(request.get_header_value("Host"))) return refuse(response, 403);
    if (request.method != "GET" && request.method != "HEAD") return refuse(response, 405);
    const std::string path = page_of(request.path);
    response.set_header("Cache-Control", "no-store");
    response.set_header("X-Content-Type-Options", "nosniff");
    // What is not published yet is for no other site that the browser visits.
    response.set_header("Cross-Origin-Resource-Policy", "same-origin");
    response.set_header("X-Frame-Options", "DENY");
    if (path == kWaitPath)
      return response.set_content(version_after(request.get_param_value("tu")), "text/plain");
    Answer given = path == kScriptPath  ? Answer{200, path, std::string(kPreviewScript)}
                   : path == kStylePath ? Answer{200, path, std::string(kPreviewStyle)}
                                        : answerer(path, version());
    response.status = given.status;
    const std::string type = content_type(given.path);
    // Browsers' viewers of PDFs are stopped by it.
    if (given.confined && type != "application/pdf")
      response.set_header("Content-Security-Policy", kConfined);
    response.set_content(given.body, type);
  }

  static void refuse(httplib::Response& response, int status) {
    response.status = status;
    response.set_content("vankho serve: địa chỉ này không được phép (not allowed)\n",
                         "text/plain; charset=utf-8");
  }

  std::string version() const {
    std::scoped_lock lock(mutex);
    return current();
  }

  // The version, as soon as it is another than `known`, or after a while.
  std::string version_after(const std::string& known) const {
    std::unique_lock lock(mutex);
    changed.wait_for(lock, kLongestWait, [&] { return ending || current() != known; });
    return current();
  }

  std::string current() const { return fmt::format("{}-{}", name, changes); }

  const std::string host;
  const Answerer answerer;
  const std::string name;  // of this run: pages that an earlier one made are old
  int port = 0;
  std::unique_ptr<httplib::Server> http;
  mutable std::mutex mutex;  // guards what follows
  mutable std::condition_variable changed;
  int changes = 0;
  bool ending = false;
  std::jthread listener;  // last: ends before what it uses
};

Server::Server(const std::string& host, std::optional<int> port, Answerer answerer)
    : running_(std::make_unique<Running>(host, port, std::move(answerer))) {}

Server::~Server() = default;

std::string Server::address() const {
  return fmt::format("http://{}:{}/", bracketed(running_->host), running_->port);
}

void Server::tell_of_change() {
  {
    std::scoped_lock lock(running_->mutex);
    ++running_->changes;
  }
  running_->changed.notify_all();
}

}  // namespace vankho
