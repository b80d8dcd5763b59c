// System calls that fail as they do on a broken disk or a poorer file system.
#pragma once

#include <functional>
#include <vector>

// Runs `work` in a thread of its own whose kernel answers every one of the calls with `error`, and passes on
// what it throws. The calls are the numbers of sys/syscall.h.
void where_kernel_refuses(const std::vector<long>& calls, int error, const std::function<void()>& work);
