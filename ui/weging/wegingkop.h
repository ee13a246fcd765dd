// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/weging/vragen.h"

#include <QWidget>

class QLabel;

namespace weegkamer
{

class Dossierhoofd;
class Omgeving;

/// The head of a weging: that of every dossier (without the name, which the case beside it covers), its number, the phase, the day on which it must be put forward again, and the
/// parafen.
class Wegingkop final : public QWidget
{
    Q_OBJECT
public:
    explicit Wegingkop(Omgeving &omgeving, QWidget *ouder = nullptr);
    void zet(const Wegingbeeld &beeld, QDate vandaag);

private:
    void zetParafen(const Wegingbeeld &beeld);
    void zetSpoedactie(const Wegingbeeld &beeld);
    Omgeving &m_omgeving;
    Dossierhoofd *m_hoofd;
    QLabel *m_parafen;
    QLabel *m_stand;
    QLabel *m_fout;
};

} // namespace weegkamer
