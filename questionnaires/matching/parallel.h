#pragma once

#include <algorithm>
#include <cstddef>
#include <thread>
#include <vector>

namespace assay::matching {

/// How many threads a job is worth: one for each processor, at most 16.
[[nodiscard]] inline std::size_t threadCount()
{
    return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 16);
}

/// Calls work(0) … work(count − 1), each on a thread of its own, and waits for all. The work must not throw.
template<class Work>
void inParallel(std::size_t count, Work work)
{
    std::vector<std::jthread> threads;
    for (std::size_t i = 1; i < count; ++i)
        threads.emplace_back([&work, i] { work(i); });
    if (count > 0)
        work(0);
}

}  // namespace assay::matching
