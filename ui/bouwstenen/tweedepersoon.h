// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/geheim.h"
#include "core/handeling/handeling.h"
#include "core/handeling/taak.h"
#include "ui/bouwstenen/omgeving.h"
#include "ui/bouwstenen/paginadialoog.h"

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace weegkamer
{

class Geheiminvoer;
class Kamer;
class Sleutelbestandinvoer;

/// What the second of two persons is asked to confirm.
struct Bekrachtigvraag {
    QString handeling;
    QJsonObject velden;
    QString titel;
    QStringList uitleg; ///< paragraphs: what happens, who proposed it, what is lost
    QString knop;       ///< the verb
    QString bevestiging{}; ///< asks to type this before the button works; empty: no
    QString bezig{};       ///< what is said while it is done; empty: that keys are opened
    /// Work that follows at once, on the same thread; then it can be stopped until it begins, and in between. Empty: nothing.
    std::function<Gelukt(Taak::Voortgang &, Kamer &)> afronden{};
};

/// Confirms what another proposed: by whoever is logged in, or by the second person at the same screen with a password (and key
/// file) of their own; nobody's log-in changes hands.
class Tweedepersoondialoog final : public Paginadialoog
{
    Q_OBJECT
public:
    /// Called when it is done; `afgerond` is why the work that follows did not come to its end, if so.
    using Daarna = std::function<void(const Gedaan &, const Gelukt &afgerond)>;
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
