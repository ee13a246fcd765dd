// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/kamer/kamer.h"
#include "ui/bouwstenen/omgeving.h"
#include "ui/bouwstenen/paginadialoog.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace weegkamer
{

class Geheiminvoer;
class Sleutelbestandinvoer;

/// What the dialog asks besides the present password and key file.
struct Geheimvraag {
    QString titel;
    QString uitleg;
    QString knop;
    bool metNieuw = false;      ///< a new password, twice
    bool metBestemming = false; ///< where a new key file goes
};

/// What was typed, for the worker's thread.
struct Geheiminhoud {
    Geheim wachtwoord;
    Geheim nieuw;
    Inlogopties opties;
    QString bestemming;
};

/// Changes a secret of one's own: asks for the present one, and does the work as a Taak. What was typed is gone when it closes.
class Geheimdialoog final : public Paginadialoog
{
    Q_OBJECT
public:
    using Doe = std::function<Gelukt(Kamer &, Geheiminhoud &)>;
    Geheimdialoog(Omgeving &omgeving, const Geheimvraag &vraag, QWidget *pagina);
    void zetDoe(Doe doe) { m_doe = std::move(doe); }

Q_SIGNALS:
    void gelukt();

private:
    void bouw();
    void bouwBestemming(QVBoxLayout *kolom);
    void kiesBestemming();
    void werkBij();
    void doe();
    void toonFout(const Fout &fout);
    void wisFouten();

    Omgeving &m_omgeving;
    Geheimvraag m_vraag;
    Doe m_doe;
    QLabel *m_fout;
    Geheiminvoer *m_oud;
    Sleutelbestandinvoer *m_bestand;
    Geheiminvoer *m_nieuw = nullptr;
    Geheiminvoer *m_nogmaals = nullptr;
    QLineEdit *m_bestemming = nullptr;
    QPushButton *m_knop;
};

} // namespace weegkamer
