#include "model/base/sha256.h"

#include <boost/test/unit_test.hpp>

using assay::Sha256;

BOOST_AUTO_TEST_CASE(a_digest_is_read_back_from_its_hexadecimal_form_only)
{
    const Sha256 empty = Sha256::of({});
    BOOST_TEST(empty.hex().toStdString() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    BOOST_TEST((Sha256::fromHex(empty.hex()) == empty));
    BOOST_TEST(!Sha256::fromHex(empty.hex().chopped(1)).has_value());
    BOOST_TEST(!Sha256::fromHex(QStringLiteral("zz") + empty.hex().mid(2)).has_value());
}
