// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/weging/vragen.h"

#include <QWidget>

class QLabel;

namespace weegkamer
{

class Fasebalk;
class Klokveld;

/// The head of a weging: its number, the phase, the day on which it must be put forward again, and the
/// parafen.
class Wegingkop final : public QWidget
{
    Q_OBJECT
public:
    explicit Wegingkop(QWidget *ouder = nullptr);
    void zet(const Wegingbeeld &beeld, QDate vandaag);

private:
    void zetParafen(const Wegingbeeld &beeld);
    QLabel *m_titel;
    Fasebalk *m_fasen;
    Klokveld *m_klok;
    QLabel *m_sinds;
    QLabel *m_parafen;
    QLabel *m_stand;
    QLabel *m_fout;
};

} // namespace weegkamer
