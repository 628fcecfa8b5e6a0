#pragma once

#include <cstdint>

namespace assay {

/// How long work reports and asks whether to stop. Implementations are called on the thread that does the work.
class Progress
{
public:
    Progress() = default;
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;
    virtual ~Progress() = default;
    /// @param done, total  units of the work at hand; total 0 means unknown
    virtual void report(std::int64_t done, std::int64_t total) = 0;
    [[nodiscard]] virtual bool cancelled() const = 0;
};

/// Reports to nobody and is never cancelled.
class SilentProgress final : public Progress
{
public:
    void report(std::int64_t, std::int64_t) override {}
    [[nodiscard]] bool cancelled() const override { return false; }
};

}  // namespace assay
