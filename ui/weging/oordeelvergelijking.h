// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/weging/vragen.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/meegroeivlak.h"

class QGridLayout;

namespace weegkamer
{

/// The three judgements side by side, once they are open: per criterion what each seat says, why, and on
/// which facts; what differs first and said in words. No score, no colour, no order of persons (Wet art.
/// 5(3), keuze K6).
class Oordeelvergelijking final : public Meegroeivlak
{
    Q_OBJECT
public:
    explicit Oordeelvergelijking(QWidget *ouder = nullptr);
    void zet(const Wegingbeeld &beeld);

private:
    struct Cel {
        QString woord; ///< the answer itself
        QString uitleg;
        QString feiten;
    };
    using Cellen = QMap<Zetel, Cel>;
    void zetKoppen(const Wegingbeeld &beeld);
    void zetCriteria(const Wegingbeeld &beeld);
    void zetSlot(const Wegingbeeld &beeld);
    void zetEerdere(const Wegingbeeld &beeld);
    void voegKopToe(const QString &titel, const QString &stand);
    void voegRijToe(const QString &titel, const QString &stand, const Cellen &cellen);
    QLabel *maakWoord(const QString &woord, const QString &wie);
    QLabel *maakTekst(const QString &tekst, Tekstrol rol);
    QWidget *m_inhoud = nullptr;
    QGridLayout *m_rooster = nullptr;
    QJsonObject m_getoond;
};

} // namespace weegkamer
