// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/taak.h"
#include "core/kamer/anderekamer.h"
#include "ui/bouwstenen/omgeving.h"
#include "ui/bouwstenen/paginadialoog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace weegkamer
{

class Geheiminvoer;
class Sleutelbestandinvoer;

/// Which kamers somebody put on the list before: their files, and under which account.
struct Buurplek {
    QString pad;
    QString naam;
};

/// Logs in to another kamer for a moment, and hands over what waits there (N5). The password is asked each time; the window keeps nothing of it.
class Buurvenster final : public Paginadialoog
{
    Q_OBJECT
public:
    Buurvenster(Omgeving &omgeving, const QList<Buurplek> &bekend, QWidget *pagina);

Q_SIGNALS:
    void erbij(const weegkamer::Buurklokken &klokken, const weegkamer::Buurplek &plek);

private:
    void bouw();
    void kiesBestand();
    void haal();
    void klaar();
    void zetBezig(bool bezig);
    void toonFout(const Fout &fout);

    struct Werk;
    Omgeving &m_omgeving;
    QList<Buurplek> m_bekend;
    QComboBox *m_pad;
    QLineEdit *m_naam;
    Geheiminvoer *m_wachtwoord;
    Sleutelbestandinvoer *m_bestand;
    QLabel *m_fout;
    QPushButton *m_doe;
    std::shared_ptr<Werk> m_werk;
    std::unique_ptr<Taak> m_taak;
};

} // namespace weegkamer
