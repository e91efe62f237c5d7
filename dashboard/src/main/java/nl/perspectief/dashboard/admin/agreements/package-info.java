/** What is agreed with municipalities and stands beside the figures. */
@NullMarked
package nl.perspectief.dashboard.admin.agreements;

import org.jspecify.annotations.NullMarked;
