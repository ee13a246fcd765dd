// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace weegkamer
{

/// Above a form that was opened with a draft in it: says so, and lets the writer begin anew. What went away with that can be put back while
/// the form is open. Not there while there is nothing to say.
class Conceptregel final : public QWidget
{
    Q_OBJECT
public:
    explicit Conceptregel(QWidget *ouder = nullptr);
    /// The form holds a draft now.
    void toonConcept();

Q_SIGNALS:
    void opnieuwGekozen();
    void terugGekozen();

private:
    void zet(bool concept_);
    QLabel *m_zin;
    QPushButton *m_knop;
    bool m_concept = true;
};

} // namespace weegkamer
