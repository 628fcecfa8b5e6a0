#pragma once

#include "model/base/result.h"

#include <string>

namespace assay::test {

/// The detail of a failure, for messages of tests; empty where there is none.
template<class T>
[[nodiscard]] std::string reason(const Result<T> &result)
{
    return result.has_value() ? std::string() : result.error().detail.toStdString();
}

}  // namespace assay::test
