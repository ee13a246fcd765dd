// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/kamer/opgave.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace weegkamer
{

class Formulier;

/// Asks what a new kamer needs: where it will be, the municipality, its first accounts, and who keeps the parts of its recovery key.
class Maakdialoog final : public QDialog
{
    Q_OBJECT
public:
    explicit Maakdialoog(QWidget *ouder);

Q_SIGNALS:
    void gekozen(const QString &pad, const weegkamer::Kameropgave &opgave, const QStringList &bewaarders);

private:
    void kiesPlek();
    void maak();

    QLineEdit *m_pad;
    Formulier *m_formulier;
};

} // namespace weegkamer
