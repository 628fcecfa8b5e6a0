#include "reports/pdf/pdf_writer.h"

#include "reports/pdf/document_layout.h"
#include "reports/pdf/finishing.h"
#include "reports/pdf/painting.h"
#include "reports/pdf/text_map.h"

#include <QGuiApplication>

namespace assay::pdf {
namespace {

FileInfo infoOf(const content::Document &document)
{
    const bool chinese = document.languages != content::Languages::English;
    return {document.title.joined(QStringLiteral(" / ")), document.subtitle.joined(QStringLiteral(" / ")),
            document.organisation, chinese ? QStringLiteral("zh-CN") : QStringLiteral("en"), document.meta.generatedAt};
}

std::vector<QByteArray> textMaps(const GlyphRecord &record, const FontSet &fonts,
                                 const std::vector<char32_t> &characters)
{
    std::vector<QByteArray> maps;
    for (const PaintedFont &font : record.fonts())
        maps.push_back(toUnicodeMap(textsOf(font, fonts, characters)));
    return maps;
}

Problems missingCharacters(const FontSet &fonts, const std::vector<char32_t> &characters)
{
    QStringList missing;
    for (const char32_t character : characters)
        if (character > 0x20 && character != QChar::LineSeparator && !fonts.shows(character))
            missing << QStringLiteral("U+%1").arg(QString::number(character, 16).toUpper().rightJustified(4, u'0'));
    if (missing.isEmpty())
        return {};
    return {{Severity::Warning, QStringLiteral("missing-glyph"),
             QStringLiteral("No installed font shows %1; a box is printed in their place. Install a font that has "
                            "them and write the report again.")
                 .arg(missing.join(QStringLiteral(", ")))}};
}

}  // namespace

Result<PdfFile> writePdf(const content::Document &document)
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) == nullptr)
        return fail(ErrorCode::Unsupported,
                    QStringLiteral("A PDF needs fonts, and so a QGuiApplication; there is none."));
    const Result<FontSet> fonts = FontSet::installed();
    if (!fonts)
        return std::unexpected(fonts.error());
    TextSetter setter(*fonts);
    const PrintedLayout layout = layOut(document, setter);
    GlyphRecord record;
    const QByteArray painted = paint(layout.pages, record);
    if (painted.isEmpty())
        return fail(ErrorCode::Storage, QStringLiteral("The PDF could not be painted; nothing was written."));
    const std::vector<char32_t> characters = setter.characters();
    const Result<FinishedFile> finished =
        finish(painted, layout.pages, layout.bookmarks, infoOf(document), textMaps(record, *fonts, characters));
    if (!finished)
        return std::unexpected(finished.error());
    PdfFile file{finished->bytes, static_cast<int>(layout.pages.size()), missingCharacters(*fonts, characters)};
    if (!finished->searchable)
        file.problems.push_back({Severity::Warning, QStringLiteral("text-maps"),
                                 QStringLiteral("Some Chinese characters of this print may not be found by searching: "
                                                "a font in use cannot be embedded.")});
    return file;
}

}  // namespace assay::pdf
