#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <pugixml.hpp>

namespace assay::ooxml {

/// Where an element stands in the bytes of its part.
struct ElementSpan
{
    qsizetype begin = 0;       ///< Of "<"
    qsizetype openEnd = 0;     ///< Behind the start tag
    qsizetype closeBegin = 0;  ///< Of the end tag; as openEnd for an empty tag
    qsizetype end = 0;         ///< Behind the whole element

    [[nodiscard]] bool isEmptyTag() const { return openEnd == end; }
};

/// The byte ranges of all elements of a part, which a tree does not keep: it only knows where each name begins.
class ElementSpans
{
public:
    /// Errors: BadInput (tags do not match), Unsupported (a part that is not UTF-8, whose offsets would not be bytes).
    [[nodiscard]] static Result<ElementSpans> of(const QByteArray &content, const QString &part);

    /// The element must belong to a tree parsed from the same bytes.
    [[nodiscard]] ElementSpan of(pugi::xml_node element) const;

private:
    QHash<qsizetype, ElementSpan> m_byBegin;
};

}  // namespace assay::ooxml
