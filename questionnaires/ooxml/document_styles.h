#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <pugixml.hpp>

namespace assay::ooxml {

/// What a paragraph style says about the role of its text, with what it inherits.
struct ParagraphStyle
{
    QString name;
    int headingLevel = 0;
    bool listItem = false;
};

/// Paragraph styles by id. Errors: BadInput, LimitExceeded.
[[nodiscard]] Result<QHash<QString, ParagraphStyle>> readParagraphStyles(const QByteArray &content,
                                                                         const QString &part);

/// The outline level that paragraph properties name: 1–9, 0 for body text; nullopt where they name none.
[[nodiscard]] std::optional<int> outlineLevel(pugi::xml_node properties);
/// Whether paragraph properties switch numbering on or off; nullopt where they say nothing.
[[nodiscard]] std::optional<bool> numbering(pugi::xml_node properties);

}  // namespace assay::ooxml
