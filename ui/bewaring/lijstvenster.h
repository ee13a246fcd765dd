// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/lijstvragen.h"
#include "ui/bouwstenen/omgeving.h"
#include "ui/bouwstenen/paginadialoog.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace weegkamer
{

class Actieknop;
class Lijstvak;

/// One destruction list: its dossiers with the reviewer's word on each, and, when all are judged, the destruction of what was agreed
/// to. Shows nothing of what is in the dossiers. What is done here passes the same rules as everywhere; the window knows none.
class Lijstvenster final : public Paginadialoog
{
    Q_OBJECT
public:
    /// `uitgevoerd` is called when the list was carried out; the outcome says whether it was rounded off as well.
    using Uitgevoerd = std::function<void(const Gelukt &afgerond)>;
    Lijstvenster(Omgeving &omgeving, VernietigingslijstId lijst, QWidget *pagina, Uitgevoerd uitgevoerd);

private:
    struct Werk;
    void bouw();
    void bouwOordelen(QVBoxLayout *kolom);
    void bouwUitvoeren(QVBoxLayout *kolom);
    void ververs();
    void werkBij();
    void akkoord();
    void vraagOordeel(Regeloordeel oordeel);
    void voerUit();
    void isKlaar(const Werk &werk, const Gelukt &uitkomst);
    void toonFout(const Fout &fout);

    Omgeving &m_omgeving;
    VernietigingslijstId m_lijst;
    Uitgevoerd m_uitgevoerd;
    Lijstbeeld m_beeld;
    QLabel *m_kop;
    QLabel *m_stand;
    QLabel *m_fout;
    Lijstvak *m_regels;
    QPushButton *m_akkoord;
    QPushButton *m_uitzondering;
    QPushButton *m_uitstel;
    Actieknop *m_vervang = nullptr;
    Actieknop *m_trekIn = nullptr;
    QLabel *m_waarom;
    QLabel *m_aantalLabel;
    QLineEdit *m_aantal;
    QPushButton *m_voerUit;
};

} // namespace weegkamer
