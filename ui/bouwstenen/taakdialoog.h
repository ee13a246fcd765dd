// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/omgeving.h"
#include "ui/bouwstenen/paginadialoog.h"

#include "core/handeling/taak.h"

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace weegkamer
{

/// Progress of a Taak, with a button that stops it as long as that can be done. Owns the Taak; closes by itself.
class Taakdialoog final : public Paginadialoog
{
    Q_OBJECT
public:
    using Daarna = std::function<void(const Gelukt &)>;
    /// `daarna` is called when the Taak has ended and the kamer can be asked again; not when the page was put away meanwhile.
    Taakdialoog(std::unique_ptr<Taak> taak, const QString &uitleg, QWidget *pagina, Daarna daarna);
    ~Taakdialoog() override;
    /// Esc: asks the Taak to stop; the dialog stays until it has.
    void reject() override;

protected:
    void paginaWeg() override;

private:
    void toonVoortgang(qint64 gedaan, qint64 totaal);
    void werkStopBij();
    void zetStand(const QString &zin);
    void klaar();

    std::unique_ptr<Taak> m_taak;
    Daarna m_daarna;
    QProgressBar *m_balk;
    QLabel *m_stand;
    QPushButton *m_stop;
    bool m_voorbij = false; ///< past the point of no return
};

/// Starts the work and shows its progress. Says so above the page when other work holds the kamer.
void doeTaak(Omgeving &omgeving, QWidget *pagina, const QString &naam, const QString &uitleg,
             std::function<Gelukt(Taak::Voortgang &, Kamer &)> werk, Taakdialoog::Daarna daarna);

} // namespace weegkamer
