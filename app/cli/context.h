#pragma once

#include "app/cli/reply.h"
#include "app/usecases/session.h"

#include <memory>
#include <optional>

namespace assay::cli {

/// What stands before the command.
struct GlobalOptions
{
    std::string workspace;
    std::string actor;  ///< NAME or NAME:ROLE
    std::string asOf;   ///< Date; empty: today in the workspace's time zone
    std::string passphraseFile;
    bool json = false;
};

/// Progress on a terminal, and SIGINT as cancel.
class TerminalProgress final : public Progress
{
public:
    explicit TerminalProgress(QString what);
    ~TerminalProgress() override;
    void report(std::int64_t done, std::int64_t total) override;
    [[nodiscard]] bool cancelled() const override;

private:
    QString m_what;
    bool m_shown = false;
    std::int64_t m_lastShare = -1;
};

/// What commands reach for: opened and read when first asked for.
class Context
{
public:
    explicit Context(const GlobalOptions &options);

    [[nodiscard]] const GlobalOptions &options() const { return m_options; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const ExtractClient &extract() const { return m_extract; }

    /// Errors: Usage where --as names no role.
    [[nodiscard]] Result<Actor> actor() const;
    /// Path given by -w or ASSAY_WORKSPACE. Errors: Usage where there is none.
    [[nodiscard]] Result<QString> workspacePath() const;
    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    /// The workspace, the actor and the rest. Errors: those of opening; every one of them is a workspace error.
    [[nodiscard]] Result<app::Session> session();

    /// From --passphrase-file, ASSAY_PASSPHRASE_FILE or a prompt. @param mayAsk  whether a prompt makes sense
    enum class Ask
    {
        Never,
        Once,
        Twice
    };
    [[nodiscard]] Result<std::optional<store::Passphrase>> passphrase(Ask ask) const;

    /// Whether the error happened while the workspace was opened, which decides the exit status.
    [[nodiscard]] bool failedAtOpening() const { return m_failedAtOpening; }

private:
    [[nodiscard]] Result<Done> openWorkspace();
    [[nodiscard]] Result<QDate> today() const;

    GlobalOptions m_options;
    SystemClock m_clock;
    ExtractClient m_extract;
    Catalogue m_catalogue;
    std::unique_ptr<store::Workspace> m_workspace;
    bool m_failedAtOpening = false;
};

/// The language of the program's messages: Chinese where the environment says so, else English.
[[nodiscard]] Language programLanguage();

/// Makes Ctrl+C a cancel instead of an end.
void watchInterrupts();

}  // namespace assay::cli
