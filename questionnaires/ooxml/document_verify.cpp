#include "questionnaires/ooxml/content_type.h"
#include "questionnaires/ooxml/document_patch.h"
#include "questionnaires/ooxml/document_runs.h"
#include "questionnaires/ooxml/form_document.h"
#include "questionnaires/ooxml/package.h"
#include "questionnaires/ooxml/part_compare.h"
#include "questionnaires/ooxml/xml.h"

#include <algorithm>
#include <map>
#include <set>

namespace assay::ooxml {

namespace {

Place placeOf(const AnswerPlace &place)
{
    return Place{.sheet = place.sheet, .row = place.row, .column = columnLetters(place.column)};
}

/// What the place should say after the edit, in the form that is read back.
QString wanted(const AnswerPlace &place, const QString &value)
{
    if (place.kind == PlaceKind::Mark)
        return value.isEmpty() ? QString() : QStringLiteral("X");
    return storableText(value).trimmed();
}

bool sameTag(pugi::xml_node one, pugi::xml_node other)
{
    if (one.type() != other.type() || std::string_view(one.name()) != other.name() ||
        std::string_view(one.value()) != other.value())
        return false;
    pugi::xml_attribute mine = one.first_attribute();
    pugi::xml_attribute theirs = other.first_attribute();
    while (mine && theirs) {
        if (std::string_view(mine.name()) != theirs.name() || std::string_view(mine.value()) != theirs.value())
            return false;
        mine = mine.next_attribute();
        theirs = theirs.next_attribute();
    }
    return !mine && !theirs;
}

/// Whether two trees are the same but for what lies in the owners, given by where they begin in the first.
bool sameOutside(pugi::xml_node before, pugi::xml_node after, const std::set<qsizetype> &owners)
{
    std::vector<std::pair<pugi::xml_node, pugi::xml_node>> open = {{before, after}};
    while (!open.empty()) {
        const auto [one, other] = open.back();
        open.pop_back();
        if (!sameTag(one, other))
            return false;
        if (one.type() == pugi::node_element && owners.contains(static_cast<qsizetype>(one.offset_debug()) - 1))
            continue;
        pugi::xml_node mine = one.first_child();
        pugi::xml_node theirs = other.first_child();
        for (; mine && theirs; mine = mine.next_sibling(), theirs = theirs.next_sibling())
            open.emplace_back(mine, theirs);
        if (mine || theirs)
            return false;
    }
    return true;
}

class Verifier
{
public:
    Verifier(const FormDocument &before, const FormDocument &after) : m_before(before), m_after(after) {}

    Result<Done> run(const std::vector<CellEdit> &edits)
    {
        for (const CellEdit &edit : edits) {
            const AnswerPlace *place = m_before.placeAt(edit.sheet, edit.row, edit.column);
            if (place == nullptr)
                return differs(QStringLiteral("a place is not known"));
            m_values[place] = edit.value;
            m_owners.insert(place->owners.begin(), place->owners.end());
        }
        if (m_before.workbook.sheets.size() != m_after.workbook.sheets.size() ||
            m_before.paragraphs.size() != m_after.paragraphs.size())
            return differs(QStringLiteral("tables or paragraphs were added or lost"));
        if (const Result<Done> same = checkPlaces(); !same)
            return same;
        return checkParagraphs();
    }

    [[nodiscard]] const std::set<qsizetype> &owners() const { return m_owners; }

private:
    Result<Done> checkPlaces() const
    {
        for (const AnswerPlace &old : m_before.places) {
            const AnswerPlace *now = m_after.placeAt(old.sheet, old.row, old.column);
            const auto value = m_values.find(&old);
            if (value != m_values.end() && !holds(old, now, value->second))
                return differs(QStringLiteral("%1 does not hold what was written").arg(cellName(old.row, old.column)),
                               placeOf(old));
            if (value == m_values.end() && !sharesOwner(old) && (now == nullptr || old.before != now->before))
                return differs(QStringLiteral("%1 changed").arg(cellName(old.row, old.column)), placeOf(old));
        }
        return Done{};
    }

    /// What stands there now. A filled blank is no blank any more, and an answer may itself look like one: for text
    /// it counts what the whole cell or paragraph says.
    [[nodiscard]] bool holds(const AnswerPlace &old, const AnswerPlace *now, const QString &value) const
    {
        const QString expected = wanted(old, value);
        if (old.kind != PlaceKind::Text)
            return now != nullptr && (now->before == expected || (old.kind == PlaceKind::List && value.isEmpty()));
        if (old.sheet == textSheetName())
            return m_after.paragraphs[static_cast<std::size_t>(old.row) - 1].text.contains(expected);
        return now != nullptr && now->around.contains(expected);
    }

    [[nodiscard]] bool sharesOwner(const AnswerPlace &place) const
    {
        return std::any_of(place.owners.begin(), place.owners.end(),
                           [&](qsizetype owner) { return m_owners.contains(owner); });
    }

    Result<Done> checkParagraphs() const
    {
        for (std::size_t i = 0; i < m_before.paragraphs.size(); ++i) {
            const FormParagraph &old = m_before.paragraphs[i];
            const FormParagraph &now = m_after.paragraphs[i];
            const bool touched = std::any_of(old.places.begin(), old.places.end(),
                                             [&](std::size_t place) { return sharesOwner(m_before.places[place]); });
            const qsizetype kept = touched ? std::min(old.placeAt, old.text.size()) : old.text.size();
            const bool same = touched ? now.text.startsWith(QStringView(old.text).left(kept)) : now.text == old.text;
            const bool isBox = touched && old.text.size() == now.text.size();
            if (!same && !isBox && !old.text.isEmpty() && kept > 0)
                return differs(QStringLiteral("paragraph %1 changed").arg(old.number));
        }
        return Done{};
    }

    const FormDocument &m_before;
    const FormDocument &m_after;
    std::map<const AnswerPlace *, QString> m_values;
    std::set<qsizetype> m_owners;
};

Result<QByteArray> mainContent(const Package &package)
{
    const Result<QString> part = mainPart(package, DocumentKind::TextDocument);
    return part ? package.read(*part) : std::unexpected(part.error());
}

Result<Done> compareParts(const Package &before, const Package &after)
{
    if (before.names() != after.names())
        return differs(QStringLiteral("parts were added, lost or moved"));
    const Result<QString> main = mainPart(before, DocumentKind::TextDocument);
    for (qsizetype i = 0; i < before.names().size(); ++i) {
        const QString &name = before.names().at(i);
        const Result<QByteArray> old = before.readAt(i);
        const Result<QByteArray> now = after.readAt(i);
        const bool same = old && now ? *old == *now : old.has_value() == now.has_value();
        if (!same && name != main.value_or(QString()))
            return differs(QStringLiteral("%1 changed").arg(name));
    }
    return Done{};
}

}  // namespace

Result<Done> verifyDocumentPatch(const QByteArray &before, const QByteArray &after, const std::vector<CellEdit> &edits)
{
    const Result<FormDocument> oldForm = readForm(before);
    const Result<FormDocument> newForm = readForm(after);
    const Result<Package> oldPackage = Package::open(before);
    const Result<Package> newPackage = Package::open(after);
    if (!oldForm || !oldPackage)
        return std::unexpected(oldForm ? oldPackage.error() : oldForm.error());
    if (!newForm || !newPackage)
        return differs(newForm ? newPackage.error().detail : newForm.error().detail);
    if (const Result<Done> parts = compareParts(*oldPackage, *newPackage); !parts)
        return parts;
    Verifier verifier(*oldForm, *newForm);
    if (const Result<Done> places = verifier.run(edits); !places)
        return places;
    const Result<QByteArray> oldContent = mainContent(*oldPackage);
    const Result<QByteArray> newContent = mainContent(*newPackage);
    pugi::xml_document oldTree;
    pugi::xml_document newTree;
    if (!oldContent || !newContent || !xml::parse(oldTree, *oldContent, QString()) ||
        !xml::parse(newTree, *newContent, QString()))
        return differs(QStringLiteral("the main part can no longer be read"));
    if (!sameOutside(oldTree, newTree, verifier.owners()))
        return differs(QStringLiteral("the document changed outside the places for answers"));
    return Done{};
}

}  // namespace assay::ooxml
