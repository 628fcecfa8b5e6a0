#include "questionnaires/matching/word_data.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QtEndian>

#include <algorithm>

namespace assay::matching {

namespace {

constexpr quint32 kFormat = 1;
constexpr qsizetype kMagicLength = 8;

quint32 numberAt(const QByteArray &bytes, int index)
{
    return qFromLittleEndian<quint32>(bytes.constData() + kMagicLength + 4 * index);
}

/// The lines of a stretch of text without copying them.
std::vector<std::string_view> linesOf(std::string_view text, std::size_t count)
{
    std::vector<std::string_view> lines;
    lines.reserve(count);
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        lines.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return lines;
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, QStringLiteral("The word data %1 cannot be read.").arg(path), {path});
    return file.readAll();
}

}  // namespace

Result<std::shared_ptr<const WordData>> WordData::load(const QString &folder)
{
    std::shared_ptr<WordData> data(new WordData);
    const QString wordPath = folder + QStringLiteral("/words.bin");
    const QString glossPath = folder + QStringLiteral("/glosses.bin");
    Result<QByteArray> words = readFile(wordPath);
    if (!words)
        return std::unexpected(words.error());
    Result<QByteArray> glosses = readFile(glossPath);
    if (!glosses)
        return std::unexpected(glosses.error());
    data->m_wordFile = std::move(*words);
    data->m_glossFile = std::move(*glosses);
    if (!data->readWords())
        return fail(ErrorCode::Damaged, QStringLiteral("The word data %1 is damaged.").arg(wordPath), {wordPath});
    if (!data->readGlosses())
        return fail(ErrorCode::Damaged, QStringLiteral("The word data %1 is damaged.").arg(glossPath), {glossPath});
    return std::shared_ptr<const WordData>(std::move(data));
}

bool WordData::readWords()
{
    constexpr qsizetype kHeader = kMagicLength + 4 * 4;
    if (m_wordFile.size() < kHeader || !m_wordFile.startsWith("ASSAYVEC") || numberAt(m_wordFile, 0) != kFormat)
        return false;
    const qsizetype count = numberAt(m_wordFile, 1);
    const qsizetype dimensions = numberAt(m_wordFile, 2);
    const qsizetype textBytes = numberAt(m_wordFile, 3);
    if (dimensions < 1 || dimensions > 1024 || m_wordFile.size() != kHeader + textBytes + count * dimensions)
        return false;
    const std::string_view text(m_wordFile.constData() + kHeader, static_cast<std::size_t>(textBytes));
    m_words = linesOf(text, static_cast<std::size_t>(count));
    m_dimensions = static_cast<int>(dimensions);
    m_vectors = m_wordFile.constData() + kHeader + textBytes;
    m_rows.reserve(m_words.size());
    for (std::size_t row = 0; row < m_words.size(); ++row)
        m_rows.emplace(m_words[row], static_cast<int>(row));
    return std::cmp_equal(m_words.size(), count);
}

bool WordData::readGlosses()
{
    constexpr qsizetype kHeader = kMagicLength + 4 * 5;
    if (m_glossFile.size() < kHeader || !m_glossFile.startsWith("ASSAYGLO") || numberAt(m_glossFile, 0) != kFormat)
        return false;
    const std::size_t count = numberAt(m_glossFile, 1);
    const qsizetype textBytes = numberAt(m_glossFile, 3);
    const qsizetype numberBytes = numberAt(m_glossFile, 4);
    if (numberAt(m_glossFile, 2) != m_words.size() || m_glossFile.size() != kHeader + textBytes + numberBytes)
        return false;
    m_chinese = linesOf({m_glossFile.constData() + kHeader, static_cast<std::size_t>(textBytes)}, count);
    const char *at = m_glossFile.constData() + kHeader + textBytes;
    const char *const end = at + numberBytes;
    while (at < end && m_glosses.size() < count) {
        const int numbers = static_cast<unsigned char>(*at);
        if (end - at < 1 + 2 * numbers)
            return false;
        for (int i = 0; i < numbers; ++i)
            if (qFromLittleEndian<quint16>(at + 1 + 2 * i) >= m_words.size())
                return false;
        m_glosses.push_back(at);
        at += 1 + 2 * numbers;
    }
    return at == end && m_glosses.size() == count && m_chinese.size() == count;
}

std::span<const std::int8_t> WordData::vector(int row) const
{
    const char *cells = m_vectors + static_cast<std::ptrdiff_t>(row) * m_dimensions;
    return {reinterpret_cast<const std::int8_t *>(cells), static_cast<std::size_t>(m_dimensions)};
}

std::optional<int> WordData::find(std::string_view word) const
{
    const auto found = m_rows.find(word);
    return found == m_rows.end() ? std::nullopt : std::optional(found->second);
}

std::vector<int> WordData::glosses(const QString &chinese) const
{
    const QByteArray wanted = chinese.toUtf8();
    const std::string_view key(wanted.constData(), static_cast<std::size_t>(wanted.size()));
    const auto found = std::lower_bound(m_chinese.begin(), m_chinese.end(), key);
    if (found == m_chinese.end() || *found != key)
        return {};
    const char *at = m_glosses[static_cast<std::size_t>(found - m_chinese.begin())];
    std::vector<int> rows(static_cast<unsigned char>(*at));
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = qFromLittleEndian<quint16>(at + 1 + 2 * i);
    return rows;
}

QString wordDataFolder()
{
    QStringList candidates;
    if (const QString named = qEnvironmentVariable("ASSAY_DATA"); !named.isEmpty())
        candidates << named + QStringLiteral("/word-data");
    if (QCoreApplication::instance() != nullptr)
        candidates << QCoreApplication::applicationDirPath() + QStringLiteral("/../share/assay/word-data");
    candidates << QStringLiteral(ASSAY_WORD_DATA_SOURCE);
    for (const QString &folder : std::as_const(candidates))
        if (QFile::exists(folder + QStringLiteral("/words.bin")))
            return QDir::cleanPath(folder);
    return {};
}

}  // namespace assay::matching
