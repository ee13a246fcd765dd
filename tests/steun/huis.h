// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/kamer/kamer.h"

#include <QTemporaryDir>
#include <QtTest>

/// \file What tests of subjects share: a practice room with an account for every role, a clock that can be turned, and proofs of rules.
namespace weegkamer
{

inline const QString huiswachtwoord = QStringLiteral("een lange zin om mee te oefenen");

inline Geheim huisgeheim(const QString &wachtwoord = huiswachtwoord)
{
    return wachtwoordUit(QString(wachtwoord));
}

/// The account name of a role in the test kamer: its value, "casuscoordinator" and so on.
inline QString accountVan(Rol rol)
{
    return tekst(rol);
}

/// A fresh oefenkamer in a folder of its own, with cheap password derivation; logs in as whoever is asked for.
class Huis
{
public:
    explicit Huis(const QDateTime &begin = QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC)) : klok(begin)
    {
        Kameropgave opgave{.gemeente = QStringLiteral("Voorbeeldstad"), .oefen = true, .snel = true};
        for (Rol rol : Rollen::alle().lijst())
            opgave.accounts.append({accountVan(rol), rol, huiswachtwoord, label(rol)});
        const Gelukt gemaakt = Kamer::maak(pad(), opgave, klok);
        if (!gemaakt)
            qFatal("%s | %s", qPrintable(gemaakt.error().uitleg), qPrintable(gemaakt.error().detail));
    }
    QString pad() const { return map.filePath(QStringLiteral("proef.weegkamer")); }
    /// The kamer with this role logged in; logs the other one out first.
    Kamer &als(Rol rol)
    {
        if (!m_kamer || m_kamer->wie().rol != rol) {
            m_kamer.reset();
            auto open = Kamer::open(pad(), accountVan(rol), huisgeheim(), klok);
            if (!open)
                qFatal("%s | %s", qPrintable(open.error().uitleg), qPrintable(open.error().detail));
            m_kamer = std::move(*open);
        }
        return *m_kamer;
    }
    Kamer &coordinator() { return als(Rol::Casuscoordinator); }
    void logUit() { m_kamer.reset(); }

    QTemporaryDir map;
    VasteKlok klok;

private:
    std::unique_ptr<Kamer> m_kamer;
};

/// Why something failed, for a test's message.
inline QString waarom(const Fout &f)
{
    QString tekst = naam(f.soort) + u": "_qs + f.uitleg + u" | "_qs + f.detail;
    if (f.weigering)
        tekst += u" | "_qs + f.weigering->regel;
    for (const VeldFout &v : f.velden)
        tekst += u" | "_qs + v.veld + u": "_qs + v.uitleg;
    return tekst;
}

/// Empty when it did not fail.
template <class T>
QString waarom(const Uitkomst<T> &u)
{
    return u ? QString() : waarom(u.error());
}

} // namespace weegkamer

/// The value of an Uitkomst, or the test ends with its reason. Use as: MOET(auto gedaan, kamer.doe(h));
#define MOET(decl, expr)                                                                                                                             \
    auto WK_PLAK(moet_, __LINE__) = (expr);                                                                                                          \
    QVERIFY2(WK_PLAK(moet_, __LINE__).has_value(), qPrintable(weegkamer::waarom(WK_PLAK(moet_, __LINE__))));             \
    [[maybe_unused]] decl = std::move(*WK_PLAK(moet_, __LINE__))

/// For what gives nothing back.
#define MOET_LUKKEN(expr)                                                                                                                            \
    do {                                                                                                                                             \
        const auto moet_ = (expr);                                                                                                                   \
        QVERIFY2(moet_.has_value(), qPrintable(weegkamer::waarom(moet_)));                                                     \
    } while (false)

/// The proof that a rule refuses: the catalogue of rules finds this test by the id in this macro.
#define WEIGERT(regelId, expr)                                                                                                                       \
    do {                                                                                                                                             \
        const auto weigert_ = (expr);                                                                                                                \
        QVERIFY2(!weigert_.has_value(), "was not refused: " regelId);                                                                                \
        QVERIFY2(weigert_.error().weigering.has_value(), qPrintable(weegkamer::waarom(weigert_)));                                           \
        QCOMPARE(weigert_.error().weigering->regel, QString::fromUtf8(regelId));                                                                     \
        QVERIFY(!weigert_.error().weigering->uitleg.isEmpty());                                                                                      \
    } while (false)

/// The proof that the lawful way of a rule is open: the catalogue of rules finds this test by the id in this macro.
#define STAAT_TOE(regelId, expr)                                                                                                                     \
    do {                                                                                                                                             \
        const auto staatToe_ = (expr);                                                                                                               \
        QVERIFY2(staatToe_.has_value(), qPrintable(weegkamer::waarom(staatToe_)));        \
    } while (false)
