// SPDX-License-Identifier: EUPL-1.2
// Not part of any program: the test of clang-tidy must see what is wrong here.
#include <string>

std::size_t lengte(std::string tekst)
{
    return tekst.size();
}
