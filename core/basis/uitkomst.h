// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>
#include <optional>
#include <tl/expected.hpp>
#include <utility>

namespace weegkamer
{

/// What kind of failure this is; decides the exit status of the shell and the tone of the window.
enum class FoutSoort {
    Weigering,      ///< a rule of the law, or of the municipality, says no
    GeenRecht,      ///< this role may not do this (Wet art. 13)
    Invoer,         ///< a field can't be what it says; see Fout::velden
    Inloggen,       ///< wrong password, no such account, or blocked: never said which
    Beschadigd,     ///< the file is damaged
    AnderBestand,   ///< not a kamer, or not the keyring of this kamer
    NieuwereVersie, ///< made by a newer version of the program
    InGebruik,      ///< another instance holds the lock file
    NietGevonden,   ///< no such file, or no such thing in the kamer
    AlleenLezen,    ///< the folder or file can't be written
    SchijfVol,      ///< no room left on the disk
    Netwerkschijf,  ///< live work on a network share is refused
    Bezig,          ///< a Taak holds the connection
    Geannuleerd,    ///< the user stopped a Taak
    Machine,        ///< any other failure of the machine: I/O, memory
};

/// The name of a kind of failure as the shell prints it, for example "schijf-vol".
QString naam(FoutSoort soort);

/// A refusal by a rule: its id in the catalogue, the article, and one sentence that says why and what can be done.
struct Weigering {
    QString regel;
    QString artikel;
    QString uitleg;
    QString veld; ///< the field beside which the window shows it; empty when it concerns the whole handeling
    bool operator==(const Weigering &) const = default;
};

/// One field that can't be what it says, with a sentence for beside the field. `veld` is a path: "feiten[2].datum".
struct VeldFout {
    QString veld;
    QString uitleg;
    bool operator==(const VeldFout &) const = default;
};

/// Why something did not happen. `uitleg` is one sentence for the user; `detail` is for the engineer (an SQLite code).
struct Fout {
    FoutSoort soort = FoutSoort::Machine;
    QString uitleg;
    QString detail;
    std::optional<Weigering> weigering;
    QList<VeldFout> velden;
};

/// The value, or why there is none. Never throw for what a user or a disk can cause.
template <class T>
using Uitkomst = tl::expected<T, Fout>;
using Gelukt = Uitkomst<void>;

/// A failure of this kind with the standard sentence for it.
tl::unexpected<Fout> fout(FoutSoort soort, const QString &detail = {});
/// A failure of this kind with a sentence of its own.
tl::unexpected<Fout> foutMet(FoutSoort soort, const QString &uitleg, const QString &detail = {});
/// One field that can't be what it says.
tl::unexpected<Fout> veldFout(const QString &veld, const QString &uitleg);

} // namespace weegkamer

#define WK_PLAK_(a, b) a##b
#define WK_PLAK(a, b) WK_PLAK_(a, b)
/// Leaves the function with the failure, if there is one.
#define PROBEER(expr)                                                                                                  \
    do {                                                                                                               \
        if (auto uitkomst_ = (expr); !uitkomst_) [[unlikely]]                                                          \
            return tl::unexpected(std::move(uitkomst_).error());                                                       \
    } while (false)
// NOLINTBEGIN(bugprone-macro-parentheses): a declaration can't stand in parentheses
/// `PROBEER_IN(auto x, f())`: declares x with the value, or leaves the function with the failure.
#define PROBEER_IN(decl, expr)                                                                                         \
    auto WK_PLAK(uitkomst_, __LINE__) = (expr);                                                                        \
    if (!WK_PLAK(uitkomst_, __LINE__)) [[unlikely]]                                                                    \
        return tl::unexpected(std::move(WK_PLAK(uitkomst_, __LINE__)).error());                                        \
    decl = std::move(*WK_PLAK(uitkomst_, __LINE__))
// NOLINTEND(bugprone-macro-parentheses)
