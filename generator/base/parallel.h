// The same work over many items on several threads; each item writes only its own result.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace vankho {

// Calls work(index, worker) for every index below count, with worker below jobs naming the thread. A thread
// takes so many indices that follow each other at a time as `run_length` says. The first exception is
// rethrown here after all threads have ended.
template <typename Work>
void parallel_for(std::size_t count, unsigned jobs, Work&& work, std::size_t run_length = 1) {
  std::atomic<std::size_t> next = 0;
  std::exception_ptr failure;
  std::mutex failure_mutex;
  auto run = [&](unsigned worker) {
    try {
      for (std::size_t begin = next.fetch_add(run_length); begin < count; begin = next.fetch_add(run_length))
        for (std::size_t i = begin; i < std::min(begin + run_length, count); ++i) work(i, worker);
    } catch (...) {
      std::scoped_lock lock(failure_mutex);
      if (!failure) failure = std::current_exception();
      next = count;
    }
  };
  {
    std::vector<std::jthread> threads;
    for (unsigned worker = 1; worker < jobs && worker * run_length < count; ++worker)
      threads.emplace_back(run, worker);
    run(0);
  }
  if (failure) std::rethrow_exception(failure);
}

}  // namespace vankho
