#pragma once

#include "questionnaires/ooxml/number_format.h"
#include "questionnaires/ooxml/workbook.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace assay::ooxml {

/// What one entry of the cell formats (cellXfs) means for reading.
struct CellStyle
{
    CellLook look;
    bool locked = true;
    QString formatCode = QStringLiteral("General");
    FormatKind format = FormatKind::General;
};

/// The cell formats of a workbook, by the index that cells name in their `s` attribute.
class Styles
{
public:
    /// A style sheet without entries: every cell has the default style.
    Styles() = default;
    /// Errors: BadInput, LimitExceeded.
    [[nodiscard]] static Result<Styles> read(const QByteArray &content, const QString &part);

    /// The default style where the index is out of range.
    [[nodiscard]] const CellStyle &at(int index) const;

private:
    std::vector<CellStyle> m_styles;
    CellStyle m_default;
};

}  // namespace assay::ooxml
