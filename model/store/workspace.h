#pragma once

#include "model/store/unit_of_work.h"

#include <memory>
#include <optional>

namespace assay::store {

enum class FourEyes
{
    Required,
    Declared
};
enum class Citing
{
    Off,
    Warn,
    Strict
};

/// What belongs to the work and is therefore kept in the workspace.
struct Policies
{
    FourEyes fourEyes = FourEyes::Required;
    Citing citing = Citing::Warn;
    QString timeZone;      ///< IANA name; dates are valid through their day in it
    QString organisation;  ///< Whose compliance it is, as printed on reports; may be empty
    friend bool operator==(const Policies &, const Policies &) = default;
};

struct WorkspaceInfo
{
    QString path;
    QString uuid;
    int schema = 0;
    QString cipher;  ///< "chacha20", or "none"
    bool readOnly = false;
};

/// The application id in the head of a workspace file ("ASSY").
inline constexpr int kApplicationId = 0x41535359;

/// An open workspace file. Belongs to the thread that opened it; another thread opens it again with `reopen`.
class Workspace
{
public:
    /// Makes a new file under a temporary name and renames it when it is whole.
    /// Errors: AlreadyExists, ReadOnly, DiskFull, NoEncryption.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const QString &path, const Passphrase *passphrase,
                                                                   const Policies &policies, const Actor &actor,
                                                                   const Clock &clock);

    /// Opens for reading and writing, or for reading only where file or folder cannot be written. Older schemas are
    /// brought up to date after a copy of the file was kept beside it. Errors: NotFound, NotAWorkspace, NewerWorkspace,
    /// WrongPassphrase (also where one is needed and none given), Damaged, NoEncryption, Busy.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &path, const Passphrase *passphrase,
                                                                 const Clock &clock);

    /// The same file and key on another thread.
    [[nodiscard]] Result<std::unique_ptr<Workspace>> reopen() const;

    [[nodiscard]] const WorkspaceInfo &info() const { return m_info; }
    [[nodiscard]] const Policies &policies() const { return m_policies; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// Runs `work(UnitOfWork &) -> Result<T>` in one transaction and commits when it yields a value.
    /// Errors: those of the work; ReadOnly; Busy; DiskFull; Damaged; Storage. Nothing is changed then.
    template<class Work>
    [[nodiscard]] auto write(const Actor &actor, const QString &reason, Work &&work)
        -> decltype(work(std::declval<UnitOfWork &>()))
    {
        if (m_info.readOnly)
            return fail(ErrorCode::ReadOnly, QStringLiteral("the workspace is open for reading only"), {m_info.path});
        try {
            UnitOfWork unit(*m_connection, m_clock, actor, reason);
            auto outcome = work(unit);
            if (outcome)
                unit.commit();
            return outcome;
        } catch (const StorageError &failure) {
            return std::unexpected(failure.error());
        }
    }

    /// For reading, by the repositories and the other parts of the store.
    [[nodiscard]] const Connection &connection() const { return *m_connection; }
    [[nodiscard]] Connection &connectionForMaintenance() { return *m_connection; }
    /// nullptr for a workspace in the clear.
    [[nodiscard]] const SecretBytes *key() const { return m_key.get(); }
    [[nodiscard]] const QByteArray &salt() const { return m_salt; }

private:
    Workspace(QString path, const Clock &clock);
    void connect(Access access);
    void readMeta();

    const Clock &m_clock;
    std::shared_ptr<const SecretBytes> m_key;  // shared by the connections of several threads
    QByteArray m_salt;
    std::unique_ptr<Connection> m_connection;
    WorkspaceInfo m_info;
    Policies m_policies;
};

/// Proves that the SQLite in use is the one with the cipher. Errors: NoEncryption.
[[nodiscard]] Result<Done> proveCipher();

[[nodiscard]] QString toWord(FourEyes policy);
[[nodiscard]] std::optional<FourEyes> fourEyesFromWord(const QString &word);
[[nodiscard]] QString toWord(Citing policy);
[[nodiscard]] std::optional<Citing> citingFromWord(const QString &word);

}  // namespace assay::store
