// SPDX-License-Identifier: EUPL-1.2
// Runs a fuzz target without a fuzzer: every seed as it is, and some hundred changes to each, the same at every run.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace
{
using Bytes = std::vector<std::uint8_t>;

Bytes lees(const std::filesystem::path &pad)
{
    std::ifstream f(pad, std::ios::binary);
    return {std::istreambuf_iterator<char>(f), {}};
}

/// Flips, overwrites, cuts off, repeats or takes out a piece.
Bytes verander(Bytes b, std::mt19937 &toeval)
{
    const auto onder = [&](std::size_t n) { return n == 0 ? 0 : static_cast<std::size_t>(toeval() % n); };
    for (std::size_t keer = 1 + onder(4); keer > 0 && !b.empty(); --keer) {
        const std::size_t i = onder(b.size());
        switch (toeval() % 5) {
        case 0:
            b[i] ^= static_cast<std::uint8_t>(1U << (toeval() % 8));
            break;
        case 1:
            b[i] = static_cast<std::uint8_t>(toeval() % 2 ? 0xff : 0);
            break;
        case 2:
            b.resize(i);
            break;
        case 3: {
            const Bytes stuk(b.begin() + static_cast<std::ptrdiff_t>(i), b.begin() + static_cast<std::ptrdiff_t>(std::min(b.size(), i + onder(64))));
            b.insert(b.begin() + static_cast<std::ptrdiff_t>(i), stuk.begin(), stuk.end());
            break;
        }
        default:
            b.erase(b.begin() + static_cast<std::ptrdiff_t>(i), b.begin() + static_cast<std::ptrdiff_t>(std::min(b.size(), i + 1 + onder(16))));
        }
    }
    return b;
}
} // namespace

int main(int argc, char **argv)
{
    const char *gevraagd = std::getenv("WEEGKAMER_FUZZ_RONDEN");
    const int ronden = gevraagd ? std::atoi(gevraagd) : 200;
    std::mt19937 toeval(20261125);
    long keer = 0;
    for (int i = 1; i < argc; ++i) {
        if (!std::filesystem::exists(argv[i]))
            continue; // not every parser has seeds by hand, nor made ones
        for (const auto &bestand : std::filesystem::recursive_directory_iterator(argv[i])) {
            if (!bestand.is_regular_file())
                continue;
            const Bytes zaad = lees(bestand.path());
            LLVMFuzzerTestOneInput(zaad.data(), zaad.size());
            for (int r = 0; r < ronden; ++r) {
                const Bytes anders = verander(zaad, toeval);
                LLVMFuzzerTestOneInput(anders.data(), anders.size());
            }
            keer += ronden + 1;
        }
    }
    LLVMFuzzerTestOneInput(nullptr, 0);
    std::printf("%ld inputs\n", keer);
    return keer > 0 ? 0 : 1;
}
