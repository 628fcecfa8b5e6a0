#include "model/evidence/extract_protocol.h"

#include <QCborValue>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <utility>

namespace assay::extract {

namespace {

constexpr qsizetype kWordBytes = 24;

QCborValue key(const char *name)
{
    return QCborValue(QLatin1String(name));
}

struct LimitField
{
    const char *name = nullptr;
    int Limits::*number = nullptr;
    qint64 Limits::*bigNumber = nullptr;
};

constexpr std::array kLimitFields = {
    LimitField{.name = "open_ms", .number = &Limits::openMs},
    LimitField{.name = "page_ms", .number = &Limits::pageMs},
    LimitField{.name = "job_ms", .number = &Limits::jobMs},
    LimitField{.name = "cpu_seconds", .number = &Limits::cpuSeconds},
    LimitField{.name = "address_space_bytes", .bigNumber = &Limits::addressSpaceBytes},
    LimitField{.name = "resident_bytes", .bigNumber = &Limits::residentBytes},
    LimitField{.name = "file_bytes", .bigNumber = &Limits::fileBytes},
    LimitField{.name = "pages", .number = &Limits::pages},
    LimitField{.name = "page_chars", .number = &Limits::pageChars},
    LimitField{.name = "file_chars", .bigNumber = &Limits::fileChars},
    LimitField{.name = "image_pixels", .bigNumber = &Limits::imagePixels},
    LimitField{.name = "message_bytes", .number = &Limits::messageBytes},
    LimitField{.name = "restarts", .number = &Limits::restarts},
};

constexpr std::array kErrorWords = {
    std::pair{ErrorCode::BadInput, "bad-input"},
    std::pair{ErrorCode::Unsupported, "unsupported"},
    std::pair{ErrorCode::LimitExceeded, "limit-exceeded"},
    std::pair{ErrorCode::Refused, "refused"},
    std::pair{ErrorCode::NotFound, "not-found"},
    std::pair{ErrorCode::Usage, "usage"},
    std::pair{ErrorCode::Damaged, "damaged"},
    std::pair{ErrorCode::Storage, "storage"},
    std::pair{ErrorCode::Crashed, "crashed"},
};

constexpr std::array kSeverityWords = {
    std::pair{Severity::Note, "note"},
    std::pair{Severity::Warning, "warning"},
    std::pair{Severity::Error, "error"},
};

/// The word of a value; of the last entry where it has none.
template<class Table, class Value>
QLatin1String wordOf(const Table &table, Value value)
{
    const auto found = std::ranges::find(table, value, [](const auto &entry) { return entry.first; });
    return QLatin1String(found == table.end() ? table.back().second : found->second);
}

/// The value of a word; of the last entry where the word is unknown.
template<class Table>
auto valueOf(const Table &table, const QString &word)
{
    const auto found =
        std::ranges::find_if(table, [&](const auto &entry) { return word == QLatin1String(entry.second); });
    return found == table.end() ? table.back().first : found->first;
}

int countFrom(const QCborMap &map, const char *name)
{
    return static_cast<int>(std::clamp<qint64>(map.value(QLatin1String(name)).toInteger(0), 0, INT32_MAX));
}

void addPlace(QCborMap &map, const Place &place)
{
    map.insert(key("sheet"), place.sheet);
    map.insert(key("row"), place.row);
    map.insert(key("column"), place.column);
    map.insert(key("page"), place.page);
}

Place placeFrom(const QCborMap &map, const QString &file)
{
    return {.file = file,
            .sheet = map.value(QLatin1String("sheet")).toString(),
            .row = countFrom(map, "row"),
            .column = map.value(QLatin1String("column")).toString(),
            .page = countFrom(map, "page")};
}

void putFloat(double value, char *to)
{
    qToLittleEndian(std::bit_cast<quint32>(static_cast<float>(value)), to);
}

double takeFloat(const char *from)
{
    return static_cast<double>(std::bit_cast<float>(qFromLittleEndian<quint32>(from)));
}

QByteArray packed(const std::vector<WordBox> &words)
{
    QByteArray bytes(static_cast<qsizetype>(words.size()) * kWordBytes, Qt::Uninitialized);
    char *to = bytes.data();
    for (const WordBox &word : words) {
        qToLittleEndian(static_cast<quint32>(word.start), to);
        qToLittleEndian(static_cast<quint32>(word.length), to + 4);
        putFloat(word.box.x(), to + 8);
        putFloat(word.box.y(), to + 12);
        putFloat(word.box.width(), to + 16);
        putFloat(word.box.height(), to + 20);
        to += kWordBytes;
    }
    return bytes;
}

std::optional<std::vector<WordBox>> unpacked(const QByteArray &bytes, qsizetype textLength)
{
    if (bytes.size() % kWordBytes != 0)
        return std::nullopt;
    std::vector<WordBox> words;
    words.reserve(static_cast<std::size_t>(bytes.size() / kWordBytes));
    const char *const end = bytes.constData() + bytes.size();
    qint64 reached = 0;
    for (const char *from = bytes.constData(); from != end; from += kWordBytes) {
        const qint64 start = qFromLittleEndian<quint32>(from);
        const qint64 length = qFromLittleEndian<quint32>(from + 4);
        const QRectF box(takeFloat(from + 8), takeFloat(from + 12), takeFloat(from + 16), takeFloat(from + 20));
        const bool finite = std::isfinite(box.x()) && std::isfinite(box.y()) && std::isfinite(box.width()) &&
                            std::isfinite(box.height());
        if (!finite || start < reached || length < 1 || start + length > textLength)
            return std::nullopt;
        reached = start + length;
        words.push_back({static_cast<int>(start), static_cast<int>(length), box});
    }
    return words;
}

}  // namespace

QCborMap toCbor(const Limits &limits)
{
    QCborMap map;
    for (const LimitField &field : kLimitFields)
        map.insert(key(field.name), field.number ? qint64{limits.*field.number} : limits.*field.bigNumber);
    return map;
}

Limits limitsFromCbor(const QCborMap &map)
{
    Limits limits;
    for (const LimitField &field : kLimitFields) {
        const QCborValue value = map.value(QLatin1String(field.name));
        if (!value.isInteger())
            continue;
        if (field.number)
            limits.*field.number = countFrom(map, field.name);
        else
            limits.*field.bigNumber = std::max<qint64>(value.toInteger(), 0);
    }
    return limits;
}

QCborMap pageMessage(const PageText &page)
{
    return {{key("type"), QStringLiteral("page")}, {key("page"), page.page},   {key("width"), page.size.width()},
            {key("height"), page.size.height()},   {key("label"), page.label}, {key("text"), page.text},
            {key("words"), packed(page.words)}};
}

std::optional<PageText> pageFromMessage(const QCborMap &message)
{
    PageText page;
    page.page = countFrom(message, "page");
    page.size =
        QSizeF(message.value(QLatin1String("width")).toDouble(), message.value(QLatin1String("height")).toDouble());
    page.label = message.value(QLatin1String("label")).toString();
    page.text = message.value(QLatin1String("text")).toString();
    std::optional<std::vector<WordBox>> words =
        unpacked(message.value(QLatin1String("words")).toByteArray(), page.text.size());
    if (page.page < 1 || !words || !std::isfinite(page.size.width()) || !std::isfinite(page.size.height()))
        return std::nullopt;
    page.words = std::move(*words);
    return page;
}

QCborMap problemMessage(const Problem &problem)
{
    QCborMap map{{key("type"), QStringLiteral("problem")},
                 {key("severity"), wordOf(kSeverityWords, problem.severity)},
                 {key("rule"), problem.rule},
                 {key("what"), problem.what}};
    addPlace(map, problem.place);
    return map;
}

Problem problemFromMessage(const QCborMap &message, const QString &file)
{
    return {.severity = valueOf(kSeverityWords, message.value(QLatin1String("severity")).toString()),
            .rule = message.value(QLatin1String("rule")).toString(),
            .what = message.value(QLatin1String("what")).toString(),
            .place = placeFrom(message, file)};
}

QCborMap failedMessage(const Error &error)
{
    QCborMap map{{key("type"), QStringLiteral("failed")},
                 {key("code"), wordOf(kErrorWords, error.code)},
                 {key("detail"), error.detail}};
    addPlace(map, error.place);
    return map;
}

Error errorFromMessage(const QCborMap &message, const QString &file)
{
    return {.code = valueOf(kErrorWords, message.value(QLatin1String("code")).toString()),
            .detail = message.value(QLatin1String("detail")).toString(),
            .place = placeFrom(message, file)};
}

QString messageType(const QCborMap &message)
{
    return message.value(QLatin1String("type")).toString();
}

}  // namespace assay::extract
