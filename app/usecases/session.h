#pragma once

#include "model/catalogue/catalogue.h"
#include "model/evidence/extract_client.h"
#include "model/store/workspace.h"

#include <QDate>

namespace assay::app {

/// What a use case works with: the open workspace, who acts, what is known, and the day that states are computed for.
struct Session
{
    store::Workspace &workspace;
    Actor actor;
    const Catalogue &catalogue;
    const ExtractClient &extract;
    QString wordDataFolder;  ///< Of matching; empty: none was found
    QDate today;
};

}  // namespace assay::app
