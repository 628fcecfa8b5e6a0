#include "app/cli/printing.h"

#include "app/cli/commands.h"
#include "app/common/error_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

// Q_INIT_RESOURCE must stand outside of any namespace.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace assay::cli {

namespace {

constexpr int kAttentionStatus = 1;
constexpr int kWorkspaceStatus = 5;

struct Printing
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

void print(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

void printJson(const QJsonValue &json)
{
    const QJsonDocument document = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    print(stdout, QString::fromUtf8(document.toJson(QJsonDocument::Compact)) + QLatin1Char('\n'));
}

QJsonValue withAttention(const Reply &reply)
{
    if (reply.attention.isEmpty() || !reply.json.isObject())
        return reply.json;
    QJsonObject json = reply.json.toObject();
    json.insert(QStringLiteral("attention"), QJsonArray::fromStringList(reply.attention));
    return json;
}

}  // namespace

int printReply(const Reply &reply, bool json)
{
    if (json)
        printJson(withAttention(reply));
    else
        print(stdout, reply.text);
    std::fflush(stdout);
    if (!reply.attention.isEmpty()) {
        print(stderr, Printing::tr("%n thing(s) need attention:", nullptr, static_cast<int>(reply.attention.size())) +
                          QLatin1Char('\n'));
        for (const QString &line : reply.attention)
            print(stderr, QStringLiteral("  %1\n").arg(line));
    }
    if (reply.status != 0)
        return reply.status;
    return reply.attention.isEmpty() ? 0 : kAttentionStatus;
}

int printError(const Error &error, bool json, bool atOpening)
{
    if (json)
        printJson(QJsonObject{{QStringLiteral("error"), jsonOf(error)}});
    print(stderr, QStringLiteral("assay: %1\n").arg(app::sentence(error)));
    return atOpening ? kWorkspaceStatus : app::exitStatus(error.code);
}

void makeTranslationsKnown()
{
    initTranslations();
}

}  // namespace assay::cli
