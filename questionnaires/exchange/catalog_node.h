#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

/// An OSCAL catalog in the form that its JSON and its XML have in common.
namespace assay::exchange {

struct CatalogPart
{
    QString name;  ///< Such as "statement"
    QString label;
    QString prose;  ///< With "{{ insert: param, ID }}" as written
    std::vector<CatalogPart> parts;
};

struct CatalogNode
{
    bool isControl = false;
    QString id;
    QString title;
    QString label;
    bool isWithdrawn = false;
    QHash<QString, QString> parameters;  ///< Id to what is shown in its place
    std::vector<CatalogPart> parts;
    std::vector<CatalogNode> children;
};

struct Catalog
{
    QString title;
    QString version;
    QString publisher;
    std::vector<CatalogNode> nodes;
};

/// Errors: BadInput.
[[nodiscard]] Result<Catalog> catalogFromJson(const QByteArray &json);
[[nodiscard]] Result<Catalog> catalogFromXml(const QByteArray &xml);

}  // namespace assay::exchange
