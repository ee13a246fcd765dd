// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/geheim.h"
#include "core/handeling/handeling.h"
#include "ui/bouwstenen/omgeving.h"
#include "ui/bouwstenen/paginadialoog.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace weegkamer
{

class Geheiminvoer;
class Sleutelbestandinvoer;

/// What the second of two persons is asked to confirm.
struct Bekrachtigvraag {
    QString handeling;
    QJsonObject velden;
    QString titel;
    QStringList uitleg; ///< paragraphs: what happens, who proposed it, what is lost
    QString knop;       ///< the verb
    QString bevestiging{}; ///< asks to type this before the button works; empty: no
};

/// Confirms what another proposed: by whoever is logged in, or by the second person at the same screen with a password (and key
/// file) of their own; nobody's log-in changes hands.
class Tweedepersoondialoog final : public Paginadialoog
{
    Q_OBJECT
public:
    using Daarna = std::function<void(const Gedaan &)>;
    Tweedepersoondialoog(Omgeving &omgeving, const Bekrachtigvraag &vraag, QWidget *pagina, Daarna daarna);

private:
    void bouw();
    void bouwTweede(QVBoxLayout *kolom);
    void werkBij();
    void doe();
    void toonFout(const Fout &fout);

    Omgeving &m_omgeving;
    Bekrachtigvraag m_vraag;
    Daarna m_daarna;
    QLabel *m_fout;
    QCheckBox *m_ander;
    QWidget *m_tweede;
    QLineEdit *m_account = nullptr;
    Geheiminvoer *m_wachtwoord = nullptr;
    Sleutelbestandinvoer *m_bestand = nullptr;
    QLineEdit *m_bevestig = nullptr;
    QPushButton *m_doe;
};

} // namespace weegkamer
