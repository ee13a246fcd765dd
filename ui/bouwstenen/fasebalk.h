// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QWidget>

class QLabel;

namespace weegkamer
{

/// Where a dossier stands, for the stepper. A Melding stands before the first of the five phases.
enum class Fasestap { Melding, Aanmelding, Weging, Casus, Afgeschermd, Vernietigd };

/// The five phases of a dossier as one quiet line; the current one bold and underlined.
class Fasebalk final : public QWidget
{
    Q_OBJECT
public:
    explicit Fasebalk(QWidget *ouder = nullptr);
    void zetStap(Fasestap stap);
    Fasestap stap() const { return m_stap; }

private:
    void werkBij();
    Fasestap m_stap = Fasestap::Melding;
    QList<QLabel *> m_labels; ///< in the order of Fasestap
    QList<QLabel *> m_pijlen; ///< before the label of the same place; the first belongs to Aanmelding
};

} // namespace weegkamer
