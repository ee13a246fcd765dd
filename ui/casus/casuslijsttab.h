// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/casus/casustab.h"

class QLabel;
class QVBoxLayout;

namespace weegkamer
{

class Actierij;
class Lijst;
class Paginamodel;
struct Kolom;

/// A tab that is a long list, with the row that has the keyboard written out below it.
class Casuslijsttab : public Casustab
{
    Q_OBJECT
public:
    void toon() override;

protected:
    Casuslijsttab(const QString &naam, const QList<Kolom> &kolommen, const Casusplek &plek, QWidget *ouder);
    /// The row in whole sentences.
    virtual QString voluit(const QJsonObject &rij) const = 0;
    Paginamodel *model() const { return m_model; }
    Lijst *lijst() const { return m_lijst; }
    QVBoxLayout *kolom() const { return m_kolom; }

private:
    Paginamodel *m_model;
    Lijst *m_lijst;
    QLabel *m_voluit;
    QVBoxLayout *m_kolom;
};

/// The files in the dossier.
class Casusdocumenten final : public Casuslijsttab
{
    Q_OBJECT
public:
    explicit Casusdocumenten(const Casusplek &plek, QWidget *ouder = nullptr);
    /// Whether the person who is logged in has anything to look for here.
    static bool isVoor(const Kamer &kamer);
    QString opschrift() const override;
    /// Nothing: the files are no part of what core tells of the casus.
    void toon() override {}
    void ververs() override;
    void nieuw() override;

protected:
    QString voluit(const QJsonObject &rij) const override;

private:
    Actierij *m_acties;
};

} // namespace weegkamer
