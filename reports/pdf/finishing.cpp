#include "reports/pdf/finishing.h"

#include "reports/pdf/font_program.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>
#include <memory>
#include <string>

namespace assay::pdf {
namespace {

QPDFObjectHandle text(const QString &value)
{
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

QPDFObjectHandle real(qreal value)
{
    constexpr int kDigits = 2;
    return QPDFObjectHandle::newReal(value, kDigits);
}

/// "/AAAAAB+Name": the painted tag changes from run to run.
std::string subsetName(const std::string &painted, std::size_t index)
{
    constexpr std::size_t kLetters = 26;
    const std::size_t plus = painted.find('+');
    const std::string plain = painted.substr(plus == std::string::npos ? 1 : plus + 1);
    return std::string("/AAAA") + static_cast<char>('A' + index / kLetters % kLetters) +
           static_cast<char>('A' + index % kLetters) + '+' + plain;
}

/// The finishing touches, one file at a time.
class Finisher
{
public:
    Finisher(const QByteArray &painted, const std::vector<Page> &pages) : m_pages(pages)
    {
        m_file.processMemoryFile("report", painted.constData(), static_cast<std::size_t>(painted.size()));
        m_pageObjects = m_file.getAllPages();
    }

    [[nodiscard]] bool pagesAgree() const { return m_pageObjects.size() == m_pages.size(); }

    /// Fonts stand in the file in the order of their first use. One subset goes by one name everywhere, and has no
    /// list of its glyphs, which only PDF/A-1 wants.
    [[nodiscard]] bool repairFonts(const std::vector<QByteArray> &textMaps)
    {
        std::vector<QPDFObjectHandle> fonts;
        for (QPDFObjectHandle object : m_file.getAllObjects())
            if (object.isDictionaryOfType("/Font", "/Type0"))
                fonts.push_back(object);
        std::ranges::sort(fonts, {}, [](QPDFObjectHandle font) { return font.getObjectID(); });
        const bool known = fonts.size() == textMaps.size();
        for (std::size_t index = 0; index < fonts.size(); ++index) {
            QPDFObjectHandle &font = fonts[index];
            QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
            QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
            const QPDFObjectHandle name =
                QPDFObjectHandle::newName(subsetName(descriptor.getKey("/FontName").getName(), index));
            descriptor.replaceKey("/FontName", name);
            descendant.replaceKey("/BaseFont", name);
            font.replaceKey("/BaseFont", name);
            descriptor.removeKey("/CIDSet");
            dropTimes(descriptor.getKey("/FontFile2"));
            if (known)
                font.getKey("/ToUnicode")
                    .replaceStreamData(textMaps[index].toStdString(), QPDFObjectHandle::newNull(),
                                       QPDFObjectHandle::newNull());
        }
        return known;
    }

    void addLinks()
    {
        for (std::size_t index = 0; index < m_pages.size(); ++index) {
            QPDFObjectHandle annotations = QPDFObjectHandle::newArray();
            for (const Link &link : m_pages[index].links)
                annotations.appendItem(m_file.makeIndirectObject(linkObject(link, m_pages[index])));
            if (annotations.getArrayNItems() > 0)
                m_pageObjects[index].replaceKey("/Annots", annotations);
            else
                m_pageObjects[index].removeKey("/Annots");
        }
    }

    void addBookmarks(const std::vector<Bookmark> &bookmarks)
    {
        if (bookmarks.empty())
            return;
        QPDFObjectHandle root = m_file.makeIndirectObject(QPDFObjectHandle::newDictionary());
        root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
        std::size_t next = 0;
        addBelow(root, bookmarks, next, 0);
        m_file.getRoot().replaceKey("/Outlines", root);
        m_file.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }

    void describe(const FileInfo &info)
    {
        const QByteArray packet = xmpPacket(info);
        QPDFObjectHandle metadata = m_file.newStream(packet.toStdString());
        metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
        metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
        QPDFObjectHandle root = m_file.getRoot();
        root.replaceKey("/Metadata", metadata);
        root.replaceKey("/Lang", text(info.language));
        root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));

        const QString created = info.created.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
        QPDFObjectHandle dictionary = m_file.makeIndirectObject(QPDFObjectHandle::newDictionary());
        dictionary.replaceKey("/Title", text(info.title));
        dictionary.replaceKey("/Subject", text(info.subject));
        dictionary.replaceKey("/Author", text(info.author));
        dictionary.replaceKey("/Creator", text(QStringLiteral("Assay")));
        dictionary.replaceKey("/Producer", text(QStringLiteral("Assay")));
        dictionary.replaceKey("/CreationDate", text(created));
        dictionary.replaceKey("/ModDate", text(created));
        m_file.getTrailer().replaceKey("/Info", dictionary);
        m_file.getTrailer().removeKey("/ID");
    }

    [[nodiscard]] QByteArray bytes()
    {
        QPDFWriter writer(m_file);
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.7");
        // Without object streams objects are numbered as they are reached, whatever their numbers were before.
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setNewlineBeforeEndstream(true);
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
    }

private:
    static void dropTimes(QPDFObjectHandle program)
    {
        if (!program.isStream())
            return;
        const std::shared_ptr<Buffer> data = program.getStreamData(qpdf_dl_generalized);
        const QByteArray painted(reinterpret_cast<const char *>(data->getBuffer()),
                                 static_cast<qsizetype>(data->getSize()));
        program.replaceStreamData(withoutTimes(painted).toStdString(), QPDFObjectHandle::newNull(),
                                  QPDFObjectHandle::newNull());
    }

    QPDFObjectHandle destination(int page, qreal top)
    {
        constexpr qreal kRoomAbove = 6;
        const auto index = static_cast<std::size_t>(page);
        QPDFObjectHandle target = QPDFObjectHandle::newArray();
        target.appendItem(m_pageObjects[index]);
        target.appendItem(QPDFObjectHandle::newName("/XYZ"));
        target.appendItem(QPDFObjectHandle::newNull());
        target.appendItem(real(m_pages[index].size().height() - top + kRoomAbove));
        target.appendItem(QPDFObjectHandle::newNull());
        return target;
    }

    QPDFObjectHandle linkObject(const Link &link, const Page &page)
    {
        constexpr int kPrint = 4;  ///< Every annotation of a PDF/A file may be printed and is not hidden
        const qreal height = page.size().height();
        QPDFObjectHandle annotation = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] >>");
        annotation.replaceKey("/F", QPDFObjectHandle::newInteger(kPrint));
        QPDFObjectHandle rect = QPDFObjectHandle::newArray();
        for (const qreal side :
             {link.rect.left(), height - link.rect.bottom(), link.rect.right(), height - link.rect.top()})
            rect.appendItem(real(side));
        annotation.replaceKey("/Rect", rect);
        annotation.replaceKey("/Dest", destination(link.page, link.top));
        return annotation;
    }

    /// Adds the bookmarks from `next` on that stand below `level`; returns how many there are in all.
    int addBelow(QPDFObjectHandle parent, const std::vector<Bookmark> &bookmarks, std::size_t &next, int level)
    {
        QPDFObjectHandle previous = QPDFObjectHandle::newNull();
        int count = 0;
        while (next < bookmarks.size() && bookmarks[next].level > level) {
            const Bookmark &bookmark = bookmarks[next++];
            QPDFObjectHandle item = m_file.makeIndirectObject(QPDFObjectHandle::newDictionary());
            item.replaceKey("/Title", text(bookmark.title));
            item.replaceKey("/Parent", parent);
            item.replaceKey("/Dest", destination(bookmark.page, bookmark.top));
            if (previous.isNull()) {
                parent.replaceKey("/First", item);
            } else {
                previous.replaceKey("/Next", item);
                item.replaceKey("/Prev", previous);
            }
            ++count;
            const int below = addBelow(item, bookmarks, next, bookmark.level);
            // Below the first level they are closed to begin with, which a negative count says.
            if (below > 0)
                item.replaceKey("/Count", QPDFObjectHandle::newInteger(-below));
            previous = item;
        }
        if (count > 0) {
            parent.replaceKey("/Last", previous);
            if (level == 0)
                parent.replaceKey("/Count", QPDFObjectHandle::newInteger(count));
        }
        return count;
    }

    const std::vector<Page> &m_pages;
    QPDF m_file;
    std::vector<QPDFObjectHandle> m_pageObjects;
};

}  // namespace

Result<FinishedFile> finish(const QByteArray &painted, const std::vector<Page> &pages,
                            const std::vector<Bookmark> &bookmarks, const FileInfo &info,
                            const std::vector<QByteArray> &textMaps)
{
    try {
        Finisher finisher(painted, pages);
        if (!finisher.pagesAgree())
            return fail(ErrorCode::Storage, QStringLiteral("The print has another number of pages than was laid out."));
        const bool searchable = finisher.repairFonts(textMaps);
        finisher.addLinks();
        finisher.addBookmarks(bookmarks);
        finisher.describe(info);
        return FinishedFile{finisher.bytes(), searchable};
    } catch (const std::exception &problem) {
        return fail(ErrorCode::Storage,
                    QStringLiteral("The PDF could not be finished: %1").arg(QString::fromUtf8(problem.what())));
    }
}

}  // namespace assay::pdf
